package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A row's buttons say by its key whose they are, since Faces knows it by its place alone. */
class RowActionsTest {

    private static final Path PAGES = Path.of("src", "main", "webapp");

    private static final Pattern ROWS = Pattern.compile("<ui:repeat.*?</ui:repeat>", Pattern.DOTALL);

    private static final Pattern BUTTONS =
            Pattern.compile("<p:command(Button|Link)[^>]*(/>|>.*?</p:command\\1>)", Pattern.DOTALL);

    private static final Pattern BY_KEY = Pattern.compile(
            "action=\"#\\{[\\w.]+\\(clicked\\.(id|key)\\)}\".*<f:param name=\"of\" value=\"#\\{", Pattern.DOTALL);

    @Test
    void theyGoByTheKeyInEachRow() throws IOException {
        assertThat(pages().stream().flatMap(page -> found(ROWS, page)).flatMap(rows -> found(BUTTONS, rows)))
                .hasSizeGreaterThan(15)
                .allSatisfy(button -> assertThat(button).containsPattern(BY_KEY));
    }

    @Test
    void theyDoSoWhereTheRowIsATagOfItsOwn() throws IOException {
        for (String tag : List.of("entry.xhtml", "entry-actions.xhtml")) {
            String page = Files.readString(PAGES.resolve(Path.of("WEB-INF", "tags", tag)));
            assertThat(found(BUTTONS, page)).hasSizeGreaterThan(4).allSatisfy(button -> assertThat(button)
                    .containsPattern(BY_KEY));
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(RowActionsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
