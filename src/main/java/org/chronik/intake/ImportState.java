package org.chronik.intake;

/** How far a run is. */
public enum ImportState {
    /** The file is read; what its columns are is to be said. */
    READ,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    /** It was cancelled or failed while it ran, and can go on. */
    STOPPED;

    /** Something goes on. */
    public boolean works() {
        return this == CHECKING || this == RUNNING;
    }
}
