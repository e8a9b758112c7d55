package org.chronik.web;

/** What became of an export; the names are message keys {@code ExportState.NAME}. */
public enum ExportState {
    /** Nobody has asked for it yet. */
    AWAITED,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED,
    /** Refused: its user has another that runs. */
    ONE_AT_ONCE,
    /** Refused: others have as many as the server takes. */
    FEW_AT_ONCE
}
