-- Ten million entries take minutes.
set local statement_timeout = 0;
set local maintenance_work_mem = '256MB';

-- Both moments of an entry, so that a range of one in the order of the other, which may be far from where that order
-- begins, is found without reading entries: for all, an author, a type, a customer. With what an author's entries are
-- sorted by.
drop index crm_entry_recorded;
create index crm_entry_recorded on crm_entry (recorded_at, id) include (occurred_at);
drop index crm_entry_happened;
create index crm_entry_happened on crm_entry (occurred_at, id) include (recorded_at);
drop index crm_entry_author_key;
create index crm_entry_author_key on crm_entry (author_key, recorded_at, id) include (occurred_at, author_fold);
drop index crm_entry_type;
create index crm_entry_type on crm_entry (type_code, recorded_at, id) include (occurred_at);
drop index crm_entry_customer;
create index crm_entry_customer on crm_entry (customer_id, recorded_at, id) include (occurred_at);
