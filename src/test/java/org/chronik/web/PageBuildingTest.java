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
     * Conditions of the time of building that may be others when the page answers, other than those of {@link
     * RequestedParts}, and addresses of parts.
     */
    private static final Pattern VARYING = Pattern.compile("<c:(?!if test=\"#\\{((not )?empty param|requested\\.part))"
            + "|java\\.sun\\.com/jsp/jstl|<ui:include[^>]*src=\"[^\"]*#\\{|(template|<ui:decorate[^>]*)=\"[^\"]*#\\{");

    /** Faces numbers what has no id by how often its file or its place was entered; what is left out must not be counted. */
    private static final Pattern COUNTED = Pattern.compile(
            "<c:if((?!</c:if>).)*(<ui:insert|<(ch:[a-z-]+)((?!</c:if>).)*</c:if>.*<\\3[ />])", Pattern.DOTALL);

    @Test
    void whatAPageIsMadeOfDoesNotVary() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(50).allSatisfy(page -> assertThat(Files.readString(page))
                .doesNotContainPattern(VARYING));
    }

    @Test
    void whatIsLeftOutDoesNotRenameTheRest() throws IOException {
        assertThat(pages())
                .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContainPattern(COUNTED));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
