/** Tests inside the server: one Payara Micro with the shipped WAR, on a real PostgreSQL, for all of them. */
package org.chronik.container;
