/**
 * The offer to a customer and its versions: written, sent, opened, declined, replaced. That it becomes an order is the
 * order's business.
 */
package org.chronik.quote;
