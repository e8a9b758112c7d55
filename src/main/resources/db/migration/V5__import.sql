-- What is imported from files: each run with its lines as they came, so that it goes on after a restart on any server.
create sequence import_run_seq increment by 50 start 50;
create table import_run (
    id         bigint primary key,
    kind       varchar(9)    not null check (kind in ('CUSTOMERS', 'HISTORY')),
    state      varchar(8)    not null check (state in ('READ', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'STOPPED')),
    file_name  varchar(200)  not null,
    charset    varchar(40)   not null,
    delimiter  varchar(1)    not null,
    -- The names of the columns, divided by U+001F.
    header     text          not null,
    lines      bigint        not null,
    -- Which column is what, as JSON; null until somebody has said so.
    mapping    text,
    -- All lines or none.
    whole      boolean       not null default false,
    -- The number of the last line that was looked at, and how many were.
    position   bigint        not null default 0,
    looked_at  bigint        not null default 0,
    fresh      bigint        not null default 0,
    known      bigint        not null default 0,
    faulty     bigint        not null default 0,
    owner_id   bigint        not null references app_user,
    created_at timestamptz   not null,
    changed_at timestamptz   not null,
    -- Why it stopped: a message key.
    message    varchar(60)
);

create table import_line (
    run_id bigint not null references import_run on delete cascade,
    -- Where the line begins in the file, from 1.
    line   bigint not null,
    -- Its fields, divided by U+001F.
    fields text   not null,
    primary key (run_id, line)
);

create table import_fault (
    run_id    bigint      not null references import_run on delete cascade,
    line      bigint      not null,
    place     int         not null,
    field     varchar(20),
    fault     varchar(30) not null,
    arguments text        not null,
    primary key (run_id, line, place)
);

-- What a line says, as a hash: lines that say the same are found by it at the end of a check.
create table import_key (
    run_id bigint not null references import_run on delete cascade,
    line   bigint not null,
    key    uuid   not null
);
create index import_key_run on import_key (run_id);
create table import_repeat (
    run_id bigint not null references import_run on delete cascade,
    line   bigint not null,
    -- 2 for the second line that says the same, and so on.
    nth    int    not null,
    primary key (run_id, line)
);

-- How customers and documents are called where they come from, so that a later file finds them.
create table import_reference (
    kind      varchar(8)   not null check (kind in ('CUSTOMER', 'RECORD')),
    reference varchar(200) collate "C" not null,
    record_id bigint       not null references record deferrable initially deferred,
    primary key (kind, reference)
);
create index import_reference_record on import_reference (record_id);

-- Customers by their whole address.
create index customer_email on customer (lower(email));
