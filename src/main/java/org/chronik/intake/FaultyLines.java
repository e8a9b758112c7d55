package org.chronik.intake;

import jakarta.ejb.ApplicationException;

/** All lines were wanted and some are faulty: nothing is taken in. */
@ApplicationException(rollback = true)
class FaultyLines extends RuntimeException {

    private final transient Outcome outcome;

    FaultyLines(Outcome outcome) {
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
