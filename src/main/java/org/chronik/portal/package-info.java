/**
 * What the customer sees under {@code /p/}: a quote or an invoice, by a link and without an account. The token in the
 * address is the only secret and the only state.
 */
package org.chronik.portal;
