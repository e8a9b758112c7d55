package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageBuildingTest {

    /**
     * Conditions of the time of building that may be others when the page answers (what a request is for stays the same),
     * and addresses of parts.
     */
    private static final Pattern VARYING = Pattern.compile(
            "<c:(?!if test=\"#\\{(requested\\.part\\('[a-z:]+'\\)|not empty param\\['[a-zA-Z:_]+'\\]| or )+\\}\")|java\\.sun\\.com/jsp/jstl|<ui:include[^>]*src=\"[^\"]*#\\{|(template|<ui:decorate[^>]*)=\"[^\"]*#\\{");

    @Test
    void whatAPageIsMadeOfDoesNotVary() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "webapp"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();

            assertThat(pages).hasSizeGreaterThan(50).allSatisfy(page -> assertThat(Files.readString(page))
                    .doesNotContainPattern(VARYING));
        }
    }
}
