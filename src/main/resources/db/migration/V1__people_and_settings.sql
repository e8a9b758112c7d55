-- Who signs in, and the counters from which numbers are drawn.
create sequence app_user_seq increment by 50 start 50;
create table app_user (
    id              bigint primary key,
    login           varchar(60)  not null unique check (login = lower(login)),
    name            varchar(120) not null,
    name_fold       varchar(240) collate "C" not null,
    email           varchar(254) not null,
    role            varchar(8)   not null check (role in ('ADMIN', 'SALES', 'READER')),
    password_hash   varchar(400) not null,
    language        varchar(5),
    zone            varchar(60),
    active          boolean      not null default true,
    failed_attempts int          not null default 0,
    blocked_until   timestamptz,
    version         bigint       not null
);

-- One row per range and year; the row's lock makes numbers without gaps and without collision.
create table number_range (
    name        varchar(20) primary key,
    last_number bigint      not null
);

-- A filter on a list under a name: its user's own, or shared with all.
create sequence saved_filter_seq increment by 50 start 50;
create table saved_filter (
    id        bigint primary key,
    owner_id  bigint        not null references app_user,
    list      varchar(20)   not null,
    name      varchar(80)   not null,
    name_fold varchar(240)  collate "C" not null,
    line      varchar(4000) not null check (line <> ''),
    shared    boolean       not null,
    version   bigint        not null,
    unique (owner_id, list, name)
);

-- How a user wants to see a list: its columns from left to right, a minus before one that is hidden, and the filter with
-- which it opens.
create table list_setting (
    user_id           bigint      not null references app_user,
    list              varchar(20) not null,
    columns           varchar(400),
    default_filter_id bigint      references saved_filter on delete set null,
    primary key (user_id, list)
);
