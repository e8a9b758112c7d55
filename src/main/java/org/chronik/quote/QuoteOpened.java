package org.chronik.quote;

import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** A customer's browser showed the quote; fired once for each visit by a link. */
public record QuoteOpened(RecordRef quote, long linkId, Actor by) {}
