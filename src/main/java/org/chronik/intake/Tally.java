package org.chronik.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many lines were looked at, and what they are. */
@Embeddable
public class Tally {

    @Column(name = "looked_at")
    private long lookedAt;

    private long fresh;
    private long known;
    private long faulty;

    void add(Outcome outcome) {
        lookedAt += outcome.lines();
        fresh += outcome.fresh();
        known += outcome.known();
        faulty += outcome.faulty();
    }

    /** Of lines of which none is taken in, those because of which. */
    static Tally faulty(Outcome outcome) {
        Tally tally = new Tally();
        tally.faulty = outcome.faulty();
        return tally;
    }

    Tally copy() {
        Tally copy = new Tally();
        copy.lookedAt = lookedAt;
        copy.fresh = fresh;
        copy.known = known;
        copy.faulty = faulty;
        return copy;
    }

    /** So many of the new lines say nothing that another does not say. */
    void repeated(long repeats) {
        fresh -= repeats;
        known += repeats;
    }

    public long getLookedAt() {
        return lookedAt;
    }

    /** Lines that bring something new. */
    public long getFresh() {
        return fresh;
    }

    /** Lines of which all is there. */
    public long getKnown() {
        return known;
    }

    public long getFaulty() {
        return faulty;
    }
}
