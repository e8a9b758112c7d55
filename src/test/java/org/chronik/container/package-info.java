/**
 * Tests inside the server: one Payara Micro with the shipped WAR, on a real PostgreSQL, for all of them. A test that runs
 * there has no {@code @ParameterizedTest}, of which each invocation would run all of them, and no fixtures in field
 * initialisers, which run outside too.
 */
package org.chronik.container;
