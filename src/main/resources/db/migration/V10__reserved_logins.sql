-- The log calls by these those who are no users.
update app_user set login = login || '-' || id where login in ('customer', 'system');
alter table app_user add check (login not in ('customer', 'system'));
