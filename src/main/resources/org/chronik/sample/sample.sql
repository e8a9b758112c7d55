-- A small company's last weeks, for trying things on: told from today backwards, so that it is never old.
-- Columns that hold folded text or a number's natural key stay empty here; SampleHistory fills them.

create function pg_temp.at(days int, clock time) returns timestamptz language sql as $$
    select (current_date - days + clock) at time zone 'Europe/Vienna' $$;

create function pg_temp.employee(login text) returns app_user language sql as $$
    select * from app_user u where u.login = $1 $$;

create function pg_temp.drawn(range text) returns bigint language sql as $$
    insert into number_range as r (name, last_number) values (range, 1)
    on conflict (name) do update set last_number = r.last_number + 1 returning last_number $$;

create function pg_temp.drawn(prefix text, day date) returns text language sql as $$
    select prefix || extract(year from day) || lpad(pg_temp.drawn(prefix || extract(year from day))::text, 5, '0') $$;

create function pg_temp.record(type text, number text, customer bigint) returns bigint language sql as $$
    insert into record (id, type, number, number_key, customer_id, version)
    select n, $1, $2, $2, coalesce($3, n), 1 from nextval('record_seq') n returning id $$;

create function pg_temp.id(number text) returns bigint language sql as $$
    select id from record r where r.number = $1 $$;

create function pg_temp.customer(name text, street text, postal_code text, city text, country text, phone text, mail text,
                                 variadic people text[] default '{}') returns void language plpgsql as $$
declare
    made bigint := pg_temp.record('CUSTOMER', 'k' || pg_temp.drawn('k'), null);
begin
    insert into customer (id, name, name_fold, street, postal_code, city, country, phone, email)
    values (made, name, '', street, postal_code, city, country, phone, mail);
    insert into contact (id, customer_id, name, name_fold, position, phone, email, rank)
    select nextval('contact_seq'), made, split_part(p, '|', 1), '', split_part(p, '|', 2), nullif(split_part(p, '|', 3), ''),
           nullif(split_part(p, '|', 4), ''), row_number() over ()
    from unnest(people) p;
end $$;

-- A line is: text|quantity|unit|unit price|discount
create function pg_temp.lines(document bigint, variadic lines text[]) returns void language sql as $$
    insert into document_line (id, document_id, position, text, quantity, unit, unit_price, discount_percent, vat_percent)
    select nextval('document_line_seq'), document, row_number() over (), split_part(l, '|', 1),
           split_part(l, '|', 2)::numeric, split_part(l, '|', 3), split_part(l, '|', 4)::numeric,
           coalesce(nullif(split_part(l, '|', 5), ''), '0')::numeric, 20
    from unnest(lines) l $$;

create function pg_temp.net(document bigint) returns numeric language sql as $$
    select sum(round(quantity * unit_price * (100 - discount_percent) / 100, 2)) from document_line
    where document_id = document $$;

create function pg_temp.quote(number text, revision int, customer text, login text, days int, subject text,
                              variadic lines text[]) returns bigint language plpgsql as $$
declare
    made bigint := pg_temp.record('QUOTE', number, pg_temp.id(customer));
begin
    perform pg_temp.lines(made, variadic lines);
    insert into quote (id, document_date, subject, subject_fold, contact_id, owner_id, net, gross, chain, revision, state,
                       valid_until)
    values (made, current_date - days, subject, '',
            (select id from contact c where c.customer_id = pg_temp.id(customer) order by rank limit 1),
            (pg_temp.employee(login)).id, pg_temp.net(made), round(pg_temp.net(made) * 1.2, 2),
            substring(number from '\d+')::bigint, revision, 'DRAFT', current_date - days + 30);
    return made;
end $$;

create function pg_temp.quote(customer text, login text, days int, subject text, variadic lines text[]) returns bigint
    language sql as $$
    select pg_temp.quote('o' || pg_temp.drawn('o'), 1, customer, login, days, subject, variadic lines) $$;

-- An entry about these records, in the customer of the first; author is a login, or a person of the customer's.
create function pg_temp.entry(moment timestamptz, author text, type text, records bigint[], written text default '',
                              amount numeric default null, mail bigint default null, sticky boolean default false,
                              key text default null, visits int default 0) returns void language plpgsql as $$
declare
    made bigint := nextval('crm_entry_seq');
    employee app_user := pg_temp.employee(author);
    main bigint := (select customer_id from record where id = records[1]);
begin
    insert into crm_entry (id, recorded_at, occurred_at, author_kind, author_id, author_name, author_fold, type_code,
                           subject, text, text_fold, amount, mail_id, sticky, sticky_by, sticky_at, customer_id,
                           change_key, visits, last_visit_at, version)
    values (made, moment, moment, case when employee.id is null then 'CUSTOMER' else 'USER' end, employee.id,
            coalesce(employee.name, author), '', type,
            coalesce((select m.subject from mail m where m.id = entry.mail), split_part(written, E'\n', 1)), written, '',
            amount, mail, sticky, case when sticky then coalesce(employee.name, author) end,
            case when sticky then moment end, main, key, visits, case when visits > 0 then moment end, 1);
    insert into crm_entry_link (entry_id, record_id, customer_id, recorded_at, sticky)
    select distinct made, linked.id, r.customer_id, moment, entry.sticky
    from record r, lateral (values (r.id), (r.customer_id)) linked(id) where r.id = any (records);
end $$;

create function pg_temp.note(moment timestamptz, login text, type text, record bigint, written text,
                             sticky boolean default false) returns void language sql as $$
    select pg_temp.entry(moment, login, type, array[record], written, sticky => sticky) $$;

-- A mail that was delivered, with a link for the customer, and the entry that carries it.
create function pg_temp.sent(document bigint, moment timestamptz, login text, type text, what text) returns void
    language plpgsql as $$
declare
    link bigint := nextval('customer_link_seq');
    posted bigint := nextval('mail_seq');
    sender app_user := pg_temp.employee(login);
    r record;
begin
    select d.id, d.number, c.name, coalesce(p.name, c.name) person, coalesce(p.email, c.email) address into r
    from record d join customer c on c.id = d.customer_id left join contact p on p.customer_id = c.id and p.rank = 1
    where d.id = document;
    insert into customer_link (id, record_id, person, created_at, expires_at)
    values (link, document, r.person, moment, moment + interval '180 days');
    insert into mail (id, message_id, sender_id, sender, recipients, subject, body, link_id, state, queued_at, sent_at,
                      attempts)
    values (posted, '<' || gen_random_uuid() || '@firma.example>', sender.id, sender.name || ' <' || sender.email || '>',
            r.address, 'Ihr' || what || ' ' || r.number,
            format(E'Guten Tag, %s,\n\nanbei senden wir Ihnen %s.\n\n[Kundenlink]\n\nMit freundlichen Grüßen\n%s',
                   r.person, r.number, sender.name),
            link, 'SENT', moment, moment + interval '3 seconds', 1);
    perform pg_temp.entry(moment, login, type, array[document], '', null, posted, key => 'sample-sent:' || posted);
end $$;

create function pg_temp.quote_sent(document bigint, moment timestamptz, login text) returns void language plpgsql as $$
begin
    update quote set state = 'SENT', sent_at = moment where id = document;
    perform pg_temp.sent(document, moment, login, 'QUOTE_SENT', ' Angebot');
end $$;

create function pg_temp.opened(document bigint) returns text language sql as $$
    select 'opened:' || max(id) from customer_link where record_id = document $$;

create function pg_temp.quote_opened(document bigint, moment timestamptz, person text, visits int default 1)
    returns void language plpgsql as $$
begin
    update quote set state = 'OPENED', opened_at = moment where id = document;
    perform pg_temp.entry(moment, person, 'QUOTE_OPENED', array[document], key => pg_temp.opened(document),
                          visits => visits);
end $$;

create function pg_temp.commissioned(document bigint, moment timestamptz, author text) returns bigint
    language plpgsql as $$
declare
    made bigint;
begin
    update quote set state = 'COMMISSIONED', closed_at = moment where id = document;
    select pg_temp.record('ORDER', pg_temp.drawn('n', moment::date), customer_id) into made from record where id = document;
    insert into sales_order (id, document_date, subject, subject_fold, contact_id, owner_id, net, gross, state, quote_id,
                             quote_chain)
    select made, moment::date, subject, '', contact_id, owner_id, net, gross, 'OPEN', id, chain from quote where id = document;
    insert into document_line (id, document_id, position, text, quantity, unit, unit_price, discount_percent, vat_percent)
    select nextval('document_line_seq'), made, position, text, quantity, unit, unit_price, discount_percent, vat_percent
    from document_line where document_id = document;
    perform pg_temp.entry(moment, author, 'QUOTE_COMMISSIONED', array[document, made], '',
                          (select gross from quote where id = document), key => 'commissioned:' || made);
    return made;
end $$;

create function pg_temp.confirmed(document bigint, moment timestamptz, login text) returns void language plpgsql as $$
begin
    update sales_order set state = 'CONFIRMED', confirmed_at = moment where id = document;
    perform pg_temp.sent(document, moment, login, 'ORDER_CONFIRMATION_SENT', 'e Auftragsbestätigung');
end $$;

create function pg_temp.billed(document bigint, moment timestamptz, login text, term int) returns bigint
    language plpgsql as $$
declare
    made bigint;
begin
    update sales_order set state = 'INVOICED', delivered_at = moment - interval '1 day', closed_at = moment where id = document;
    select pg_temp.record('INVOICE', pg_temp.drawn('r', moment::date), customer_id) into made from record where id = document;
    insert into invoice (id, document_date, subject, subject_fold, contact_id, owner_id, net, gross, state, term_days,
                         due_date, sent_at)
    select made, moment::date, subject, '', contact_id, owner_id, net, gross, 'SENT', term, moment::date + term, moment
    from sales_order where id = document;
    insert into invoice_order (invoice_id, order_id) values (made, document);
    insert into document_line (id, document_id, position, text, quantity, unit, unit_price, discount_percent, vat_percent)
    select nextval('document_line_seq'), made, position, text, quantity, unit, unit_price, discount_percent, vat_percent
    from document_line where document_id = document;
    perform pg_temp.entry(moment, login, 'INVOICE_CREATED', array[made, document], '',
                          (select gross from invoice where id = made), key => 'invoice-created:' || made);
    perform pg_temp.sent(made, moment + interval '4 minutes', login, 'INVOICE_SENT', 'e Rechnung');
    return made;
end $$;

create function pg_temp.invoice_opened(document bigint, moment timestamptz, person text) returns void language plpgsql as $$
begin
    update invoice set state = 'OPENED', opened_at = moment where id = document;
    perform pg_temp.entry(moment, person, 'INVOICE_OPENED', array[document], key => pg_temp.opened(document), visits => 1);
end $$;

create function pg_temp.paid(document bigint, moment timestamptz, login text) returns void language plpgsql as $$
begin
    update invoice set state = 'PAID', paid_on = moment::date, closed_at = moment where id = document;
    perform pg_temp.entry(moment, login, 'INVOICE_PAID', array[document], '', (select gross from invoice where id = document),
                          key => 'invoice-paid:' || document);
end $$;

select pg_temp.customer('Müller & Söhne Fensterbau GmbH', 'Innsbrucker Straße 12', '6300', 'Wörgl', 'AT', '+43 5332 12345',
    'office@mueller-fenster.example', 'Franz Müller|Geschäftsführer|+43 5332 12345-10|f.mueller@mueller-fenster.example',
    'Sabine Müller|Einkauf|+43 5332 12345-12|s.mueller@mueller-fenster.example');
select pg_temp.customer('Bäckerei Größwang KG', 'Marktgasse 3', '6330', 'Kufstein', 'AT', '+43 5372 61234',
    'backstube@groesswang.example', 'Helga Größwang|Inhaberin|+43 5372 61234|h.groesswang@groesswang.example');
select pg_temp.customer('Stadtwerke Wörgl', 'Zauberwinklweg 2a', '6300', 'Wörgl', 'AT', '+43 5332 72566',
    'einkauf@stadtwerke.example', 'Franz Wagner|Einkauf|+43 5332 72566-30|f.wagner@stadtwerke.example');
select pg_temp.customer('Hotel Seeblick Betriebs GmbH', 'Seepromenade 41', '6213', 'Pertisau', 'AT', '+43 5243 5555',
    'rezeption@seeblick.example', 'Ivana Horváthová|Hausdame|+43 5243 5555-2|hausdame@seeblick.example');
select pg_temp.customer('Praxis Dr. Jäger', 'Maria-Theresien-Straße 9', '6020', 'Innsbruck', 'AT', '+43 512 580000',
    'praxis@jaeger.example', 'Dr. Ute Jäger|Ärztin||praxis@jaeger.example');
select pg_temp.customer('Huber Bau GmbH', 'Laxenburger Straße 7', '1100', 'Wien', 'AT', '+43 1 6040000', 'wien@huber-bau.example');
select pg_temp.customer('Huber Bau GmbH', 'Kärntner Straße 211', '8053', 'Graz', 'AT', '+43 316 270000', 'graz@huber-bau.example');
select pg_temp.customer('Huber Bau GmbH', 'Alpenstraße 95', '5020', 'Salzburg', 'AT', '+43 662 620000', 'salzburg@huber-bau.example');
select pg_temp.customer('Gemeinnützige Wohnbaugesellschaft für das Tiroler Unterland und die angrenzenden Gemeinden mit beschränkter Haftung',
    'Josef-Egger-Straße 5', '6330', 'Kufstein', 'AT', '+43 5372 90000', 'verwaltung@wohnbau-unterland.example',
    'DI Bartholomäus Oberhollenzer-Kirchmair|Leiter der technischen Hausverwaltung|+43 5372 90000-115|technik@wohnbau-unterland.example');
select pg_temp.customer('Café Zürichblick AG', 'Limmatquai 88', '8001', 'Zürich', 'CH', '+41 44 2510000',
    'info@zuerichblick.example', 'Reto Bünzli|Betriebsleiter|+41 44 2510001|r.buenzli@zuerichblick.example');
select pg_temp.customer('O''Neill Interiors Ltd', '14 Brewer Street', 'W1F 0SG', 'London', 'GB', '+44 20 79460000',
    'studio@oneill-interiors.example', 'Siobhán O''Neill|Director|+44 20 79460001|siobhan@oneill-interiors.example');
select pg_temp.customer('Weinbau Österreicher', 'Kellergasse 1', '3500', 'Krems an der Donau', 'AT', '+43 2732 80000',
    'wein@oesterreicher.example', 'Leopold Österreicher|Winzer|+43 2732 80000|leopold@oesterreicher.example');

do $$
declare
    q bigint;
    q2 bigint;
    n bigint;
    r bigint;
begin
    -- Paid, from the first call to the money.
    q := pg_temp.quote('k3', 'bernd', 58, 'Besprechungsraum im Kundenzentrum',
        'Besprechungstisch Eiche massiv, 360 × 120 cm|1|Stk.|2890', 'Stuhl, gepolstert|12|Stk.|189.50|5', 'Lieferung und Montage|8|h|72.50');
    perform pg_temp.note(pg_temp.at(59, '09:12'), 'bernd', 'CALL_IN', pg_temp.id('k3'), E'Braucht Tisch und zwölf Stühle für den neuen Besprechungsraum.\nBudget rund 6.000 €, bis Monatsende.');
    perform pg_temp.quote_sent(q, pg_temp.at(58, '15:10'), 'bernd');
    perform pg_temp.quote_opened(q, pg_temp.at(57, '08:02'), 'Franz Wagner', 3);
    n := pg_temp.commissioned(q, pg_temp.at(56, '14:58'), 'Franz Wagner');
    perform pg_temp.confirmed(n, pg_temp.at(56, '16:20'), 'bernd');
    perform pg_temp.note(pg_temp.at(30, '13:50'), 'anna', 'COMPLAINT', n, 'Zwei Stühle mit Kratzern geliefert, Fotos per Mail. Austausch bis Freitag zugesagt.');
    r := pg_temp.billed(n, pg_temp.at(28, '10:05'), 'bernd', 14);
    perform pg_temp.invoice_opened(r, pg_temp.at(27, '07:45'), 'Franz Wagner');
    perform pg_temp.paid(r, pg_temp.at(15, '09:30'), 'bernd');

    -- Overdue.
    q := pg_temp.quote('k4', 'anna', 50, 'Garderoben für 24 Zimmer', 'Garderobe Lärche, geölt|24|Stk.|318', 'Montage|32|h|72.50');
    perform pg_temp.quote_sent(q, pg_temp.at(50, '11:20'), 'anna');
    n := pg_temp.commissioned(q, pg_temp.at(48, '17:05'), 'Ivana Horváthová');
    perform pg_temp.confirmed(n, pg_temp.at(47, '08:15'), 'anna');
    r := pg_temp.billed(n, pg_temp.at(26, '09:00'), 'anna', 14);
    perform pg_temp.invoice_opened(r, pg_temp.at(25, '20:11'), 'Ivana Horváthová');
    perform pg_temp.note(pg_temp.at(6, '10:40'), 'anna', 'CALL_OUT', r, 'An die Zahlung erinnert. Buchhaltung ist diese Woche auf Urlaub, Überweisung kommt am Montag.', true);

    -- Commissioned by phone, delivered next week.
    q := pg_temp.quote('k5', 'bernd', 20, 'Empfang und Wartezimmer', 'Empfangspult, Platte Nuss|1|Stk.|4250', 'Sitzbank 240 cm|3|Stk.|690', 'Demontage der alten Einrichtung|1|pauschal|350');
    perform pg_temp.quote_sent(q, pg_temp.at(20, '16:44'), 'bernd');
    perform pg_temp.quote_opened(q, pg_temp.at(19, '12:31'), 'Dr. Ute Jäger', 2);
    perform pg_temp.note(pg_temp.at(14, '11:15'), 'bernd', 'CALL_IN', q, 'Beauftragt am Telefon. Montage nur außerhalb der Ordination, am besten Freitag ab 13 Uhr.', true);
    n := pg_temp.commissioned(q, pg_temp.at(14, '11:20'), 'bernd');
    perform pg_temp.confirmed(n, pg_temp.at(14, '11:32'), 'bernd');

    -- Two versions, pinned notes in both.
    q := pg_temp.quote('k1', 'anna', 16, 'Fenster und Haustür, Musterhaus', 'Fensterelement Eiche 120 × 140|12|Stk.|640', 'Montage inklusive Anfahrt|16|h|72.50');
    perform pg_temp.note(pg_temp.at(17, '10:00'), 'anna', 'VISIT', q, 'Aufmaß genommen, Zugang nur über den Hof.');
    perform pg_temp.note(pg_temp.at(16, '11:47'), 'bernd', 'INTERNAL', q, 'Bonität geprüft, keine Einwände bis 30 T€.', true);
    perform pg_temp.quote_sent(q, pg_temp.at(16, '17:30'), 'anna');
    perform pg_temp.quote_opened(q, pg_temp.at(15, '08:12'), 'Franz Müller', 4);
    q2 := pg_temp.quote((select number || '-2' from record where id = q), 2, 'k1', 'anna', 3, 'Fenster und Haustür, Musterhaus', 'Fensterelement Lärche 120 × 140|12|Stk.|610', 'Haustür Lärche|1|Stk.|2980', 'Montage inklusive Anfahrt|20|h|72.50');
    update quote set state = 'REPLACED' where id = q;
    perform pg_temp.entry(pg_temp.at(4, '16:42'), 'anna', 'CALL_IN', array[q, q2], E'Rückfrage zu Position 1\nMöchte statt Eiche lieber Lärche. Liefertermin in sechs Wochen reicht ihm, Rückruf nächste Woche.', sticky => true);
    perform pg_temp.entry(pg_temp.at(3, '09:05'), 'anna', 'QUOTE_REVISED', array[q2, q], key => 'revised:' || q2);
    insert into crm_entry_link (entry_id, record_id, customer_id, recorded_at, sticky)
        select l.entry_id, q2, l.customer_id, l.recorded_at, l.sticky from crm_entry_link l where l.record_id = q and l.sticky on conflict do nothing;
    perform pg_temp.quote_sent(q2, pg_temp.at(3, '14:20'), 'anna');
    perform pg_temp.quote_opened(q2, pg_temp.at(2, '07:58'), 'Franz Müller');

    -- With the customer.
    q := pg_temp.quote('k2', 'bernd', 9, 'Ladeneinrichtung', 'Verkaufstheke mit Glasaufsatz|1|Stk.|7400|3', 'Brotregal, 5 Böden|4|Stk.|560', 'Lieferung und Montage|24|h|72.50');
    perform pg_temp.quote_sent(q, pg_temp.at(9, '15:10'), 'bernd');
    update mail m set state = 'UNDELIVERABLE', sent_at = null, last_error = '550 5.1.1 <h.groesswang@groesswang.example>: Recipient address rejected: User unknown'
        from crm_entry e join crm_entry_link l on l.entry_id = e.id where l.record_id = q and m.id = e.mail_id;
    perform pg_temp.note(pg_temp.at(5, '08:35'), 'bernd', 'CALL_MISSED', q, '');
    q := pg_temp.quote('k9', 'anna', 7, 'Wohnungstüren, Haus 3 bis 7, Stiege A', 'Wohnungseingangstür, Klasse RC2, weiß|46|Stk.|895|8', 'Einbau|46|Stk.|140');
    perform pg_temp.quote_sent(q, pg_temp.at(7, '10:55'), 'anna');
    perform pg_temp.quote_opened(q, pg_temp.at(6, '06:50'), 'DI Bartholomäus Oberhollenzer-Kirchmair', 6);
    q := pg_temp.quote('k11', 'anna', 5, 'Oak desks for the Soho studio', 'Desk, solid oak, 160 × 80 cm|6|pcs|980', 'Packing and freight to London|1|flat|760');
    perform pg_temp.quote_sent(q, pg_temp.at(5, '13:15'), 'anna');

    -- Expires soon, expired, declined.
    q := pg_temp.quote('k12', 'anna', 26, 'Verkostungstische', 'Stehtisch aus Fassdauben|8|Stk.|420');
    perform pg_temp.quote_sent(q, pg_temp.at(26, '09:40'), 'anna');
    q := pg_temp.quote('k7', 'bernd', 45, 'Innentüren Büro Graz', 'Innentür, Zarge und Beschlag|14|Stk.|385');
    perform pg_temp.quote_sent(q, pg_temp.at(45, '09:40'), 'bernd');
    q := pg_temp.quote('k10', 'bernd', 33, 'Bestuhlung Terrasse', 'Terrassenstuhl Robinie|40|Stk.|145|10');
    perform pg_temp.quote_sent(q, pg_temp.at(33, '16:00'), 'bernd');
    perform pg_temp.quote_opened(q, pg_temp.at(32, '19:21'), 'Reto Bünzli');
    update quote set state = 'DECLINED', closed_at = pg_temp.at(29, '11:02'), decline_reason = 'Zu teuer, ein Mitbewerber liefert um 15 % günstiger.' where id = q;
    perform pg_temp.entry(pg_temp.at(29, '11:02'), 'Reto Bünzli', 'QUOTE_DECLINED', array[q], 'Zu teuer, ein Mitbewerber liefert um 15 % günstiger.', key => 'declined:' || q);

    -- Drafts, and customers who have notes only.
    q := pg_temp.quote('k6', 'anna', 2, 'Küche Musterwohnung', 'Küchenzeile nach Plan|1|Stk.|11800');
    perform pg_temp.note(pg_temp.at(2, '15:25'), 'anna', 'MEETING', q, 'Plan besprochen. Geräte stellt der Kunde selbst, Anschlüsse laut Plan vom Installateur.');
    perform pg_temp.note(pg_temp.at(40, '17:00'), 'bernd', 'FAIR', pg_temp.id('k8'), 'Auf der Messe kennengelernt, möchte im Frühjahr ein Angebot für Büromöbel.');
    perform pg_temp.note(pg_temp.at(1, '09:20'), 'bernd', 'EMAIL_IN', pg_temp.id('k2'), 'Fragt, ob die Theke auch in Esche möglich ist. Preis nachreichen.');
end $$;
