/**
 * What every page needs: the reader's language and zone, messages, the live feed, the lazy list and the SQL reader of
 * filters. No noun of the business is known here.
 */
package org.chronik.web;
