package org.chronik.bench;

import java.io.PrintStream;

/** What the benchmark says while it runs. */
final class Report {

    private static final PrintStream OUT = System.out;

    private Report() {}

    static void progress(String format, Object... values) {
        OUT.printf(format + "%n", values);
    }
}
