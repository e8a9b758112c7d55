package org.chronik.invoice;

import org.chronik.records.RecordRef;
import org.chronik.security.Actor;

/** A customer's browser showed the invoice; fired once for each visit by a link. */
public record InvoiceOpened(RecordRef invoice, long linkId, Actor by) {}
