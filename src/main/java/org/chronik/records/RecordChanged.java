package org.chronik.records;

/** A record's state or content changed; open pages that show it want to know after the commit. */
public record RecordChanged(RecordRef record) {}
