-- A saved filter brings its order, as the address of its list says it; none for the list's own.
alter table saved_filter add sort varchar(40);
