package org.chronik.bench;

import java.util.SplittableRandom;

/** A word whose frequency is known because it is put into the texts on purpose. */
enum Planted {
    FREQUENT("Rückmeldung", 0.12),
    PERCENT("Sägewerk", 0.01),
    MEDIUM("Klavierstuhl", 0.0003),
    RARE("Schneckenhaus", 10),
    /** Its parts are everywhere, and so is every three letters of it. */
    COMPOUND("Lieferfenster", 10),
    NONE("Xylophon", 0),
    NONE_COMPOUND("Fensterlieferung", 0);

    private final String text;
    private final double much;

    Planted(String text, double much) {
        this.text = text;
        this.much = much;
    }

    String text() {
        return text;
    }

    /** Whether this one of all entries has it. */
    boolean isIn(long entry, long entries, SplittableRandom random) {
        if (much < 1) {
            return much > 0 && random.nextDouble() < much;
        }
        long step = (long) (entries / much);
        return entry % step == step / 2 && entry / step < much;
    }
}
