-- The log. Its keys refuse every wrong state by themselves: no link to a record that does not exist or to a wrong
-- customer, no entry of a document without its customer's link, no second entry for one change. Keys are checked at the
-- commit where one transaction inserts both sides.
create table crm_type (
    code      varchar(40) primary key,
    automatic boolean     not null,
    rank      int         not null,
    retired   boolean     not null default false,
    family    varchar(10) not null
        check (family in ('MAIL', 'CALL', 'QUOTE', 'ORDER', 'INVOICE', 'ALERT', 'NOTE', 'SYSTEM')),
    -- Labels of the types that administrators keep; those of the automatic ones are message keys.
    label_de  varchar(80),
    label_en  varchar(80),
    check (automatic or (label_de is not null and label_en is not null))
);

create sequence crm_entry_seq increment by 50 start 50;
create table crm_entry (
    id            bigint primary key,
    recorded_at   timestamptz   not null,
    occurred_at   timestamptz   not null,
    author_kind   varchar(8)    not null check (author_kind in ('USER', 'CUSTOMER', 'SYSTEM')),
    author_id     bigint references app_user,
    author_name   varchar(120)  not null,
    author_fold   varchar(240) collate "C"  not null,
    -- What a filter on the author asks for: the user, all customers, or the system.
    author_key    bigint        not null
        generated always as (case author_kind when 'USER' then author_id when 'CUSTOMER' then -1 else -2 end) stored,
    type_code     varchar(40)   not null references crm_type,
    subject       varchar(1000) not null,
    text          text          not null,
    text_fold     text collate "C"          not null,
    -- Its words, each once, divided by spaces: what the index of words is made of.
    words         text collate "C"          not null default '',
    amount        numeric(16, 2),
    contact_id    bigint references contact,
    mail_id       bigint unique references mail deferrable initially deferred,
    sticky        boolean       not null,
    sticky_by     varchar(120),
    sticky_at     timestamptz,
    customer_id   bigint        not null,
    change_key    varchar(120)  unique,
    visits        int           not null default 0,
    last_visit_at timestamptz,
    edited_at     timestamptz,
    deleted_at    timestamptz,
    deleted_by    varchar(120),
    version       bigint        not null,
    -- For the key of its links, and for the order by pin.
    unique (sticky, recorded_at, id),
    check ((author_kind = 'USER') = (author_id is not null)),
    check (sticky = (sticky_at is not null)),
    check (deleted_at is null or not sticky)
);

create table crm_entry_link (
    entry_id    bigint      not null,
    record_id   bigint      not null,
    customer_id bigint      not null,
    recorded_at timestamptz not null,
    sticky      boolean     not null,
    primary key (entry_id, record_id),
    foreign key (record_id, customer_id) references record (id, customer_id) deferrable initially deferred,
    foreign key (entry_id, customer_id) references crm_entry_link (entry_id, record_id) deferrable initially deferred,
    foreign key (entry_id, recorded_at, sticky) references crm_entry (id, recorded_at, sticky) on update cascade
);
alter table crm_entry add foreign key (id, customer_id) references crm_entry_link (entry_id, record_id)
    deferrable initially deferred;

-- The entries of a record, newest first, and those that are pinned: index only.
create index crm_entry_link_section on crm_entry_link (record_id, recorded_at, entry_id) include (sticky);
create index crm_entry_link_pinned on crm_entry_link (record_id, recorded_at, entry_id) where sticky;
-- The overview by each sortable column, and what is filtered by it, newest first.
create index crm_entry_recorded on crm_entry (recorded_at, id);
create index crm_entry_happened on crm_entry (occurred_at, id);
create index crm_entry_author on crm_entry (author_fold, recorded_at, id);
create index crm_entry_author_key on crm_entry (author_key, recorded_at, id);
create index crm_entry_type on crm_entry (type_code, recorded_at, id);
create index crm_entry_customer on crm_entry (customer_id, recorded_at, id);

-- All words of all entries: a text is looked for here first, so that no search depends on how many entries there are.
-- In how many of them a word is (about; counted at night) says how best to find them.
create table crm_word (
    word    text collate "C" primary key,
    entries int              not null default 0
);
create index crm_word_part on crm_word using gin (word gin_trgm_ops) with (fastupdate = off);
create index crm_entry_words on crm_entry using gin (string_to_array(words, ' ')) with (fastupdate = off);

-- What a note said before.
create sequence crm_entry_revision_seq increment by 50 start 50;
create table crm_entry_revision (
    id          bigint primary key,
    entry_id    bigint        not null references crm_entry,
    type_code   varchar(40)   not null references crm_type,
    subject     varchar(1000) not null,
    text        text          not null,
    occurred_at timestamptz   not null,
    replaced_at timestamptz   not null,
    replaced_by varchar(120)  not null
);
create index crm_entry_revision_entry on crm_entry_revision (entry_id);

insert into crm_type (code, automatic, rank, family, label_de, label_en) values
    ('CALL_IN',      false,  1, 'CALL',  'Kunde hat bei uns angerufen',    'Customer called us'),
    ('CALL_OUT',     false,  2, 'CALL',  'Wir haben den Kunden angerufen', 'We called the customer'),
    ('CALL_MISSED',  false,  3, 'CALL',  'Kunde nicht erreicht',           'Customer not reached'),
    ('EMAIL_IN',     false,  4, 'MAIL',  'E-Mail erhalten',                'E-mail received'),
    ('EMAIL_OUT',    false,  5, 'MAIL',  'E-Mail gesendet',                'E-mail sent'),
    ('LETTER',       false,  6, 'MAIL',  'Brief / Fax',                    'Letter / fax'),
    ('MEETING',      false,  7, 'NOTE',  'Besprechung',                    'Meeting'),
    ('VISIT',        false,  8, 'NOTE',  'Besuch beim Kunden',             'Visit to the customer'),
    ('FAIR',         false,  9, 'NOTE',  'Messekontakt',                   'Trade fair contact'),
    ('COMPLAINT',    false, 10, 'ALERT', 'Reklamation',                    'Complaint'),
    ('INTERNAL',     false, 11, 'NOTE',  'Interne Notiz',                  'Internal note'),
    ('OTHER',        false, 12, 'NOTE',  'Sonstiges',                      'Other');
insert into crm_type (code, automatic, rank, family) values
    ('QUOTE_SENT',              true, 101, 'MAIL'),
    ('QUOTE_OPENED',            true, 102, 'QUOTE'),
    ('QUOTE_COMMISSIONED',      true, 103, 'ORDER'),
    ('QUOTE_DECLINED',          true, 104, 'QUOTE'),
    ('QUOTE_REVISED',           true, 105, 'QUOTE'),
    ('ORDER_CONFIRMATION_SENT', true, 106, 'MAIL'),
    ('INVOICE_CREATED',         true, 107, 'INVOICE'),
    ('INVOICE_SENT',            true, 108, 'MAIL'),
    ('INVOICE_OPENED',          true, 109, 'INVOICE'),
    ('INVOICE_PAID',            true, 110, 'INVOICE'),
    ('INVOICE_CANCELLED',       true, 111, 'INVOICE'),
    ('RECORDS_LINKED',          true, 112, 'SYSTEM');
