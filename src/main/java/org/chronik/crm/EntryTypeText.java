package org.chronik.crm;

/**
 * What an administrator says about a type of a note.
 *
 * @param labelDe its German label
 * @param labelEn its English label
 * @param family its colour
 */
public record EntryTypeText(String labelDe, String labelEn, EntryType.Family family) {}
