package org.chronik.quote;

import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** The customer does not want it; the reason is as typed and may be empty. */
public record QuoteDeclined(RecordRef quote, String reason, Actor by) {}
