package org.chronik.quote;

import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** A quote was replaced by its next version. */
public record QuoteRevised(RecordRef old, RecordRef revised, Actor by) {}
