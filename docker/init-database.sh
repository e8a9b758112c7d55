#!/bin/bash
# Run by the image of PostgreSQL on an empty volume: the role and the database, with the password from its file.
set -eu
CHRONIK_DB_PASSWORD="$(cat /run/secrets/chronik.db.password)" \
    psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --file /opt/chronik/create-database.sql
