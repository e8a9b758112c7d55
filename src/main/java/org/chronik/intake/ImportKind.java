package org.chronik.intake;

/** What a file brings. */
public enum ImportKind {
    CUSTOMERS,
    HISTORY
}
