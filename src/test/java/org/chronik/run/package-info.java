/**
 * The try-out: {@code mvn -Prun} starts the application with a real PostgreSQL and a real mail server on this machine
 * alone. The tests use the same database, mail server and server commands.
 */
package org.chronik.run;
