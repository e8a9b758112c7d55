package org.chronik.house.planted;

import jakarta.inject.Inject;

/** A class with more than one job. */
public class SixHands {

    @Inject
    PlainService one;

    @Inject
    PlainService two;

    @Inject
    PlainService three;

    @Inject
    PlainService four;

    @Inject
    PlainService five;

    @Inject
    PlainService six;
}
