package org.chronik.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A line with all that is wrong with it.
 *
 * @param fields all of the line
 */
public record FaultRow(long line, List<LineFault> faults, List<String> fields) implements Serializable {

    /** What the columns are, below each other as their sentences are. */
    String columns(Locale reader) {
        return each(fault -> fault.column(reader));
    }

    /** What is wrong and what to do. */
    String sentences(Locale reader) {
        return each(fault -> fault.sentence(reader));
    }

    private String each(Function<LineFault, String> said) {
        return faults.stream().map(said).collect(Collectors.joining("\n"));
    }
}
