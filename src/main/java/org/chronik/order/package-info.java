/**
 * What a customer has ordered: made out of a quote or by hand, confirmed, delivered, billed. How a quote becomes an order
 * is decided here.
 */
package org.chronik.order;
