package org.chronik.crm;

import java.util.Map;

/**
 * An entry that has just been written.
 *
 * @param row what lists show of it
 * @param values what filters in memory ask of it, by the names of the overview's columns
 */
public record ArrivedEntry(EntryRow row, Map<String, Object> values) {}
