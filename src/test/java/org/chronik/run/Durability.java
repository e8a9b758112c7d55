package org.chronik.run;

/** What becomes of a committed transaction when the machine fails. */
public enum Durability {
    /** It is there afterwards. */
    KEPT("on"),
    /** It may be lost, and at the next start it is: for tests. */
    VOLATILE("off");

    private final String onOrOff;

    Durability(String onOrOff) {
        this.onOrOff = onOrOff;
    }

    String onOrOff() {
        return onOrOff;
    }
}
