package org.chronik.container;

import org.assertj.core.api.Condition;
import org.chronik.records.Refused;

/** What a test expects to be told: {@code assertThatThrownBy(…).is(Refusal.by("quote.refused.expired"))}. */
public final class Refusal {

    private Refusal() {}

    /** Refused with the sentence of this key. */
    public static Condition<Throwable> by(String key) {
        return new Condition<>(
                thrown -> thrown instanceof Refused refused && refused.key().equals(key), "refused by %s", key);
    }
}
