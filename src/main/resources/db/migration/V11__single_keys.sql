-- Keys that do something without Ctrl or Alt can be switched off, for those who hit them by mistake or by voice.
alter table app_user add single_keys boolean not null default true;
