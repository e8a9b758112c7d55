/**
 * What quote, order and invoice have in common: lines and money, number ranges, the PDF and the customer's link. It
 * knows none of the three.
 */
package org.chronik.document;
