package org.chronik.crm;

/** Where an entry comes from. */
public enum EntryOrigin {
    /** Somebody wrote it. */
    PEOPLE,
    /** The system recorded what happened. */
    AUTOMATIC
}
