/**
 * What a customer owes: made out of orders or by hand, sent, opened, paid or cancelled. Which orders an invoice bills is
 * decided here.
 */
package org.chronik.invoice;
