-- What lists and sections show of entries, in the order of their keys, each text up to a length. It is a function because
-- connections plan every statement anew, which keeps words fast; to plan these joins anew costs as much as to read a page
-- of rows, and their plan never varies.
drop function if exists crm_entry_rows;
create function crm_entry_rows(keys bigint[], longest int)
    returns table (
        recorded_at timestamptz, occurred_at timestamptz, author_kind varchar, author_name varchar, type_code varchar,
        customer_number varchar, customer varchar, records text, subject varchar, preview text, amount numeric,
        sticky boolean, mail_state varchar, mail_to varchar, visits int, deleted_at timestamptz, deleted_by varchar,
        edited boolean, id bigint, family varchar, label_de varchar, label_en varchar)
    language plpgsql stable rows 50 set plan_cache_mode = force_generic_plan as $$
begin
    return query
    select e.recorded_at, e.occurred_at, e.author_kind, e.author_name, e.type_code,
           k.number, c.name,
           (select string_agg(r.id || ' ' || r.type || ' ' || r.customer_id || ' ' || coalesce(r.number, ''), ','
                              order by r.type desc, r.id)
              from crm_entry_link x join record r on r.id = x.record_id
             where x.entry_id = e.id and r.type <> 'CUSTOMER'),
           e.subject, left(e.text, longest), e.amount,
           e.sticky, m.state, m.recipients, e.visits, e.deleted_at, e.deleted_by,
           e.edited_at is not null, e.id, t.family, t.label_de, t.label_en
      from unnest(keys) with ordinality key(id, place)
      join crm_entry e on e.id = key.id
      join crm_type t on t.code = e.type_code
      join customer c on c.id = e.customer_id
      join record k on k.id = e.customer_id
      left join mail m on m.id = e.mail_id
     order by key.place;
end $$;
