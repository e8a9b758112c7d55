-- Looks parts of words up; PostgreSQL brings it (postgresql-contrib), and the owner of a database may create it.
create extension if not exists pg_trgm;

-- Every customer, quote, order and invoice has its row here: the one table that an entry's link points at.
create sequence record_seq increment by 50 start 50;
create table record (
    id          bigint primary key,
    type        varchar(8)  not null check (type in ('CUSTOMER', 'QUOTE', 'ORDER', 'INVOICE')),
    -- "C", so that its index finds beginnings too.
    number      varchar(20) collate "C" unique,
    -- The number in natural order: digits padded, so that o7 comes before o10.
    number_key  varchar(80) collate "C",
    customer_id bigint      not null,
    version     bigint      not null,
    unique (id, customer_id),
    check ((type = 'CUSTOMER') = (customer_id = id)),
    check (number is not null or type = 'INVOICE')
);

create table customer (
    id          bigint primary key references record,
    name        varchar(200) not null,
    name_fold   varchar(400) collate "C" not null,
    street      varchar(200),
    postal_code varchar(20),
    city        varchar(120),
    city_fold   varchar(240) collate "C",
    country     varchar(2),
    email       varchar(254),
    phone       varchar(60),
    vat_id      varchar(20)
);
-- Deferred: a customer's own row points at itself.
alter table record add foreign key (customer_id) references customer deferrable initially deferred;
create index record_customer on record (customer_id, type);
create index record_number on record (number_key);
-- Parts of names and subjects; entries sorted by customer.
create index customer_name on customer (name_fold, id);
create index customer_name_part on customer using gin (name_fold gin_trgm_ops);
-- The same expressions as the search has.
create index customer_place_part on customer using gin ((name_fold || ' ' || coalesce(city_fold, '')) gin_trgm_ops);
create index customer_email_part on customer using gin (lower(email) gin_trgm_ops);
create index customer_phone_part on customer using gin (regexp_replace(phone, '[^0-9]', '', 'g') gin_trgm_ops);

create sequence contact_seq increment by 50 start 50;
create table contact (
    id          bigint primary key,
    customer_id bigint       not null references customer,
    name        varchar(120) not null,
    name_fold   varchar(240) collate "C" not null,
    position    varchar(120),
    phone       varchar(60),
    email       varchar(254),
    rank        int          not null
);
create index contact_customer on contact (customer_id);
create index contact_name_part on contact using gin (name_fold gin_trgm_ops);
create index contact_email_part on contact using gin (lower(email) gin_trgm_ops);
create index contact_phone_part on contact using gin (regexp_replace(phone, '[^0-9]', '', 'g') gin_trgm_ops);

create sequence document_line_seq increment by 50 start 50;
create table document_line (
    id               bigint primary key,
    document_id      bigint         not null references record,
    position         int            not null,
    text             varchar(2000)  not null,
    quantity         numeric(12, 3) not null,
    unit             varchar(20),
    unit_price       numeric(14, 4) not null,
    discount_percent numeric(5, 2)  not null,
    vat_percent      numeric(5, 2)  not null
);
create index document_line_document on document_line (document_id);

create table quote (
    id              bigint primary key references record,
    document_date   date           not null,
    subject         varchar(200)   not null,
    subject_fold    varchar(400) collate "C"   not null,
    introduction    varchar(4000),
    contact_id      bigint references contact,
    owner_id        bigint         not null references app_user,
    net             numeric(16, 2) not null,
    gross           numeric(16, 2) not null,
    chain           bigint         not null,
    revision        int            not null,
    state           varchar(12)    not null
        check (state in ('DRAFT', 'SENT', 'OPENED', 'COMMISSIONED', 'DECLINED', 'REPLACED')),
    valid_until     date           not null,
    sent_at         timestamptz,
    opened_at       timestamptz,
    closed_at       timestamptz,
    decline_reason  varchar(2000),
    -- The versions of one quote: o736 is chain 736, revision 1.
    unique (chain, revision)
);
create index quote_subject_part on quote using gin (subject_fold gin_trgm_ops);
-- A user's open quotes, on the start page.
create index quote_open on quote (owner_id, id desc) where state in ('DRAFT', 'SENT', 'OPENED');

create table sales_order (
    id              bigint primary key references record,
    document_date   date           not null,
    subject         varchar(200)   not null,
    subject_fold    varchar(400) collate "C"   not null,
    introduction    varchar(4000),
    contact_id      bigint references contact,
    owner_id        bigint         not null references app_user,
    net             numeric(16, 2) not null,
    gross           numeric(16, 2) not null,
    state           varchar(12)    not null
        check (state in ('OPEN', 'CONFIRMED', 'DELIVERED', 'INVOICED', 'CANCELLED')),
    quote_id        bigint references quote,
    -- One order per chain of quote versions, however many click at once.
    quote_chain     bigint unique,
    confirmed_at    timestamptz,
    delivered_at    timestamptz,
    closed_at       timestamptz,
    cancel_reason   varchar(2000),
    check ((quote_id is null) = (quote_chain is null))
);
create index sales_order_subject_part on sales_order using gin (subject_fold gin_trgm_ops);

create table invoice (
    id              bigint primary key references record,
    document_date   date,
    subject         varchar(200)   not null,
    subject_fold    varchar(400) collate "C"   not null,
    introduction    varchar(4000),
    contact_id      bigint references contact,
    owner_id        bigint         not null references app_user,
    net             numeric(16, 2) not null,
    gross           numeric(16, 2) not null,
    state           varchar(12)    not null
        check (state in ('DRAFT', 'SENT', 'OPENED', 'PAID', 'CANCELLED')),
    term_days       int            not null check (term_days between 0 and 365),
    due_date        date,
    sent_at         timestamptz,
    opened_at       timestamptz,
    paid_on         date,
    closed_at       timestamptz,
    cancel_reason   varchar(2000),
    check ((document_date is null) = (due_date is null)),
    -- What left the house or was paid has a date, and with it a number.
    check (document_date is not null or state in ('DRAFT', 'CANCELLED'))
);
create index invoice_subject_part on invoice using gin (subject_fold gin_trgm_ops);
-- An invoice bills orders; an order is billed once, unless its invoice was cancelled.
create table invoice_order (
    invoice_id bigint not null references invoice,
    order_id   bigint not null references sales_order,
    primary key (invoice_id, order_id)
);
create index invoice_order_order on invoice_order (order_id);

-- What a customer opens without an account. The token itself is never stored.
create sequence customer_link_seq increment by 50 start 50;
create table customer_link (
    id         bigint primary key,
    record_id  bigint       not null references record,
    person     varchar(120) not null,
    created_at timestamptz  not null,
    expires_at timestamptz  not null,
    revoked_at timestamptz
);
create index customer_link_record on customer_link (record_id);
create table customer_link_visit (
    link_id    bigint      not null references customer_link,
    visit      uuid        not null,
    visited_at timestamptz not null,
    primary key (link_id, visit)
);
