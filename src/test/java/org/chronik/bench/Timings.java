package org.chronik.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Durations of the same thing done often.
 *
 * @param millis in order of size
 */
record Timings(double[] millis) {

    /** How often something is measured, unless it is said otherwise: {@code -Dbench.requests=}. */
    static final int REQUESTS = Integer.getInteger("bench.requests", 200);

    /** Done before it is measured, so that caches and the compiler know it. */
    private static final int WARM_UP = 40;

    /** Something that tells how many nanoseconds it took. */
    interface Work {
        long nanos() throws Exception;
    }

    /** Something that takes minutes. */
    static Timings once(Work work) throws Exception {
        return sorted(new double[] {work.nanos() / 1e6});
    }

    static Timings of(int times, Work work) throws Exception {
        for (int i = 0; i < Math.min(WARM_UP, times); i++) {
            work.nanos();
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            millis[i] = work.nanos() / 1e6;
        }
        return sorted(millis);
    }

    /** Several things in turn, so that what else goes on meets all of them alike. */
    static List<Timings> inTurn(int times, Work... works) throws Exception {
        double[][] millis = new double[works.length][times];
        for (int i = -Math.min(WARM_UP, times); i < times; i++) {
            for (int work = 0; work < works.length; work++) {
                double took = works[work].nanos() / 1e6;
                if (i >= 0) {
                    millis[work][i] = took;
                }
            }
        }
        return Arrays.stream(millis).map(Timings::sorted).toList();
    }

    static Timings sorted(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Timings(sorted);
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        return millis[(int) Math.min(millis.length - 1L, Math.round(millis.length * share))];
    }
}
