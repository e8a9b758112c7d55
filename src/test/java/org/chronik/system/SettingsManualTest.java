package org.chronik.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual and the examples of an installation say the same as the settings' own file. */
class SettingsManualTest {

    private static final Path DEFAULTS = Path.of("src/main/resources/META-INF/microprofile-config.properties");
    private static final Path MANUAL = Path.of("src/site/markdown/configuration.md");
    private static final Path POOL = Path.of("server-config/payara-micro/chronik.commands");

    // A row of the manual's tables: | `chronik.url` | `http://localhost:8080` | meaning |
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(chronik\\.[a-z.-]+)` \\| (?:`([^`]*)`|–) \\|");
    private static final Pattern POOL_SETTING = Pattern.compile("\\$\\{MPCONFIG=([a-z.]+)}");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^ *#?(CHRONIK_[A-Z_]+)[=:]");
    private static final Set<String> VARIABLES_OF_THE_SERVER = Set.of("CHRONIK_ADDRESS", "CHRONIK_PORT");

    @Test
    void theManualNamesEverySettingWithItsDefault() throws IOException {
        Map<String, String> expected = defaults();
        poolSettings().forEach(name -> expected.put(name, ""));
        Map<String, String> described = new TreeMap<>();
        ROW.matcher(Files.readString(MANUAL))
                .results()
                .forEach(row -> described.put(row.group(1), row.group(2) == null ? "" : row.group(2)));
        assertThat(described).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"server-config/systemd/chronik.env.example", "docker/compose.yaml"})
    void theExamplesSetWhatThereIs(String example) throws IOException {
        assertThat(found(VARIABLE, example)).isNotEmpty().isSubsetOf(variables());
    }

    @Test
    void theExampleForPayaraServerSetsWhatThereIs() throws IOException {
        Set<String> known = new TreeSet<>(defaults().keySet());
        known.addAll(poolSettings());
        assertThat(found(Pattern.compile("--propertyName ([a-z.-]+)"), "server-config/payara-server/chronik.asadmin"))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    private static Set<String> variables() throws IOException {
        Set<String> names = new TreeSet<>(defaults().keySet());
        names.addAll(poolSettings());
        Set<String> variables = names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .collect(Collectors.toCollection(TreeSet::new));
        variables.addAll(VARIABLES_OF_THE_SERVER);
        return variables;
    }

    private static Map<String, String> defaults() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(DEFAULTS)) {
            properties.load(reader);
        }
        Map<String, String> defaults = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> defaults.put(name, properties.getProperty(name)));
        return defaults;
    }

    private static Set<String> poolSettings() throws IOException {
        return found(POOL_SETTING, POOL.toString());
    }

    private static Set<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Path.of(file)))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
