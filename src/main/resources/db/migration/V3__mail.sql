-- The outbox: a mail is a row in the transaction of the business change, and keeps its Message-ID for good.
create sequence mail_seq increment by 50 start 50;
create table mail (
    id              bigint primary key,
    message_id      varchar(200)  not null unique,
    sender_id       bigint        not null references app_user,
    sender          varchar(400)  not null,
    recipients      varchar(2000) not null,
    cc              varchar(2000),
    subject         varchar(400)  not null,
    body            text          not null,
    -- The link whose address the dispatcher puts in place of the body's placeholder.
    link_id         bigint references customer_link deferrable initially deferred,
    state           varchar(13)   not null check (state in ('QUEUED', 'SENT', 'UNDELIVERABLE')),
    queued_at       timestamptz   not null,
    next_attempt_at timestamptz,
    attempts        int           not null default 0,
    sent_at         timestamptz,
    last_error      varchar(2000),
    dismissed_at    timestamptz,
    check ((state = 'QUEUED') = (next_attempt_at is not null)),
    check ((state = 'SENT') = (sent_at is not null))
);
create index mail_due on mail (next_attempt_at) where state = 'QUEUED';
create index mail_undeliverable on mail (sender_id) where state = 'UNDELIVERABLE';

create sequence mail_attachment_seq increment by 50 start 50;
create table mail_attachment (
    id           bigint primary key,
    mail_id      bigint       not null references mail,
    name         varchar(200) not null,
    content_type varchar(100) not null,
    content      bytea        not null
);
create index mail_attachment_mail on mail_attachment (mail_id);
