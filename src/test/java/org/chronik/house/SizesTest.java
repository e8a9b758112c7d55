package org.chronik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class over 200 lines has two jobs; a page over 120 lines wants a tag. */
class SizesTest {

    private static final int LONGEST_CLASS = 200;
    private static final int LONGEST_PAGE = 120;

    @Test
    void noClassIsLong() throws IOException {
        assertThat(longerThan(LONGEST_CLASS, Path.of("src/main/java"), ".java"))
                .as("but for the one entity that has a column for all that can be said of an entry")
                .allMatch(found -> found.contains("/crm/CrmEntry.java"));
    }

    @Test
    void noPageIsLong() throws IOException {
        assertThat(longerThan(LONGEST_PAGE, Path.of("src/main/webapp"), ".xhtml"))
                .isEmpty();
    }

    @Test
    void whatIsTooLongIsFound() throws IOException {
        assertThat(longerThan(1, Path.of("src/test/java/org/chronik/house"), "SizesTest.java"))
                .hasSize(1);
    }

    private static List<String> longerThan(int lines, Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> length(file) > lines)
                    .map(file -> file + ": " + length(file) + " lines")
                    .toList();
        }
    }

    private static long length(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
