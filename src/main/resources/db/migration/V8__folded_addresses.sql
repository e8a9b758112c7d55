-- Filters on these columns find what is written with other letters too, in the order of folded texts.
alter table customer add email_fold varchar(508) collate "C", add phone_fold varchar(120) collate "C";
update customer set email_fold = lower(email), phone_fold = lower(phone);
create index customer_email_fold_part on customer using gin (email_fold gin_trgm_ops);
