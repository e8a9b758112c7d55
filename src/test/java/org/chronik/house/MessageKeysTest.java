package org.chronik.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text that a page or class asks for is there in both languages, and none is there for nobody. */
class MessageKeysTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/chronik");
    private static final Path GERMAN = RESOURCES.resolve("messages.properties");
    private static final Path ENGLISH = RESOURCES.resolve("messages_en.properties");

    /** Where a key is named as a whole: by a page, by a class, by a rule that refuses. */
    private static final Pattern ASKED = Pattern.compile("msg\\['([\\w.-]+)'\\]"
            + "|[tT]exts\\.(?:get|info|error)\\(\\s*(?:[\\w.()]+,\\s*)?['\"]([\\w.-]+)['\"]\\s*[,)]"
            + "|new Refused\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

    private static final Pattern QUOTED = Pattern.compile("['\"]([\\w.-]+)['\"]");

    private static final List<String> SOURCES = sources();

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() {
        assertThat(keys(ENGLISH)).containsExactlyElementsOf(keys(GERMAN)).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        assertThat(asked()).isNotEmpty().isSubsetOf(keys(GERMAN));
    }

    @Test
    void noKeyIsThereForNobody() {
        Set<String> quoted = found(QUOTED).collect(Collectors.toSet());
        Set<String> constants = labels();

        assertThat(keys(GERMAN))
                .allMatch(key -> quoted.contains(key) || constants.contains(key) || isComposed(key, quoted));
    }

    /** By {@code "quote.refused.closed." + state}, by {@code key + ".title"}, or both. */
    private static boolean isComposed(String key, Set<String> quoted) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String before = key.substring(0, dot + 1);
            String after = key.substring(dot);
            if (quoted.contains(before) || (quoted.contains(after) && quoted.contains(key.substring(0, dot)))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyConstantThatIsShownHasItsLabel() {
        List<String> keys = keys(GERMAN);
        Set<String> labelled = keys.stream()
                .filter(key -> Character.isUpperCase(key.charAt(0)))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(labelled).contains("QuoteState", "OrderState", "EntryKind", "MailState");
        assertThat(keys)
                .containsAll(labels().stream()
                        .filter(label -> labelled.contains(label.substring(0, label.indexOf('.'))))
                        .toList());
    }

    static Stream<Arguments> patterns() {
        return Stream.of(GERMAN, ENGLISH).flatMap(file -> keys(file).stream().map(key -> Arguments.of(file, key)));
    }

    @Test
    void thePlacesOfBothLanguagesAreTheSame() {
        Properties german = load(GERMAN);
        Properties english = load(ENGLISH);

        assertThat(keys(GERMAN)).allSatisfy(key -> assertThat(places(english.getProperty(key)))
                .as(key)
                .isEqualTo(places(german.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyPatternCanBeFilled(Path file, String key) {
        String text = load(file).getProperty(key);
        Locale locale = file.equals(GERMAN) ? Locale.GERMAN : Locale.ENGLISH;

        assertThatCode(() -> new MessageFormat(text, locale).format(new Object[] {1, 2, 3, 4}))
                .doesNotThrowAnyException();
        if (!places(text).isEmpty()) {
            assertThat(text.replace("''", ""))
                    .as("a single apostrophe quotes what follows")
                    .doesNotContain("'");
        }
    }

    @Test
    void whatIsMissingIsFound() {
        assertThat(ASKED.matcher("#{msg['no.such']} texts.get('no.such2', 1) new Refused(\"no.such3\")")
                        .results()
                        .map(MessageKeysTest::group))
                .containsExactly("no.such", "no.such2", "no.such3");
        assertThat(isComposed("no.such.key", Set.of("no.", "error.missing", ".title")))
                .isTrue();
        assertThat(isComposed("no.such.key", Set.of("no.such", "such.key"))).isFalse();
    }

    private static Set<String> asked() {
        return found(ASKED).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern) {
        return SOURCES.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(MessageKeysTest::group);
    }

    private static String group(MatchResult result) {
        int group = 1;
        while (result.group(group) == null) {
            group++;
        }
        return result.group(group);
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code QuoteState.DRAFT} and so on, of all enums. */
    private static Set<String> labels() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.chronik").stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(constant -> (Enum<?>) constant)
                        .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keys(Path file) {
        return lines(file)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (InputStream bytes = Files.newInputStream(file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines();
    }

    private static List<String> sources() {
        return Stream.of("src/main/java", "src/main/webapp")
                .flatMap(folder -> files(Path.of(folder)).stream())
                .filter(file -> file.toString().matches(".*\\.(java|xhtml|xml|js)"))
                .map(MessageKeysTest::read)
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
