-- Sessions that began with an older password end; the first one has no moment.
alter table app_user add password_changed_at timestamptz;

-- Of two administrators who change a type the second sees that the first was there.
alter table crm_type add version bigint not null default 0;

-- The same of two people who change a contact.
alter table contact add version bigint not null default 0;
