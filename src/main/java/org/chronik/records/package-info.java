/**
 * The one word that the sales features and the log share: a record, which is a customer, a quote, an order or an
 * invoice. Nothing here knows what any of them is for.
 */
package org.chronik.records;
