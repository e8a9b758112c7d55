package org.chronik.portal;

import java.util.Locale;
import org.chronik.records.RecordType;

/**
 * A customer's link that opens its document now.
 *
 * @param token as it stands in the address
 * @param type what it opens: a quote or an invoice
 * @param recordId the key of that document
 * @param number its number
 * @param person whom it was sent to, by name
 * @param locale the language in which we write to this customer
 */
public record PortalLink(String token, RecordType type, long recordId, String number, String person, Locale locale) {}
