package org.chronik.crm;

/**
 * An entry that was found by what it says.
 *
 * @param row its folded line
 * @param text what it says: the note, or the mail that it carries
 */
public record FoundEntry(EntryRow row, String text) {}
