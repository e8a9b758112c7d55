-- Makes the role and the database. As PostgreSQL's superuser, with CHRONIK_DB_PASSWORD in the environment:
--   psql -v ON_ERROR_STOP=1 -f create-database.sql
-- PostgreSQL 15 or newer with its contrib modules: Chronik itself creates the extension pg_trgm in its database.
\getenv password CHRONIK_DB_PASSWORD
-- The password must not stand in the server's log.
set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = 'panic';
create role chronik login password :'password';
-- German order of names, whatever the machine's own locale.
create database chronik owner chronik template template0 encoding 'UTF8'
    locale_provider icu icu_locale 'de-DE' locale 'C.UTF-8';
revoke all on database chronik from public;
