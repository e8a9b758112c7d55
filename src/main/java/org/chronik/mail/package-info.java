/**
 * Mail that the company sends: queued as a row in the transaction of the business change, delivered by SMTP afterwards,
 * retried with growing delays, never lost and never queued twice.
 */
package org.chronik.mail;
