/**
 * Whom the company sells to: customers, which are companies or persons, and their contacts. Everything else belongs to
 * one of them.
 */
package org.chronik.customer;
