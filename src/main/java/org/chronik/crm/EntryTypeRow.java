package org.chronik.crm;

import java.io.Serializable;

/** A type of a note in the administrators' list. */
public record EntryTypeRow(
        String code, long version, String labelDe, String labelEn, EntryType.Family family, boolean retired)
        implements Serializable {

    static EntryTypeRow of(EntryType type) {
        return new EntryTypeRow(
                type.getCode(),
                type.getVersion(),
                type.getLabelDe(),
                type.getLabelEn(),
                type.getFamily(),
                type.isRetired());
    }
}
