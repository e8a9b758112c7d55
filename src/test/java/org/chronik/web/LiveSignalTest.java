package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveSignalTest {

    @Test
    void arrivesAsItWasSent() {
        LiveSignal signal = new LiveSignal(LiveSignal.Kind.NEW_ENTRY, 17, List.of(3L, 5L));
        assertThat(LiveSignal.decode(signal.encode())).contains(signal);
    }

    @Test
    void recordsTooManyToNameAreAll() {
        List<Long> many = LongStream.rangeClosed(1, 301).boxed().toList();
        LiveSignal signal = new LiveSignal(LiveSignal.Kind.CHANGED_ENTRY, 17, many);
        assertThat(LiveSignal.decode(signal.encode()).orElseThrow().records()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "NEW_ENTRY", "NEW_ENTRY 1 a", "GONE 1 2", "NEW_ENTRY 99999999999999999999 1"})
    void whatSomebodyElseSaysOnTheChannelIsNoSignal(String payload) {
        assertThat(LiveSignal.decode(payload)).isEmpty();
    }
}
