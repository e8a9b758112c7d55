package org.chronik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** No page of the application, whichever come to be, violates WCAG 2.2 AA as far as axe can tell. */
class AccessibilityIT extends BrowserTest {

    private static final String TWICE =
            """
            () => Array.from(document.querySelectorAll("[id]"), (element) => element.id)
              .filter((id, i, all) => all.indexOf(id) !== i)""";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void everyPageOnADesktop() throws IOException {
        check(Screen.DESKTOP, ColorScheme.LIGHT);
    }

    @Test
    void everyPageOnAPhoneInTheDark() throws IOException {
        check(Screen.PHONE, ColorScheme.DARK);
    }

    @Test
    void rowsThatAreReadAnewAreAsGood() {
        Page page = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
        Colleague.withCustomer(page).writes("Angerufen");
        OverviewPage overview = OverviewPage.open(page);
        overview.showFilters();
        overview.filter("sticky", "nein");
        assertThat(overview.rows().count()).isPositive();
        assertThat(violations(page)).isEmpty();

        overview.sortBy("author");
        page.waitForURL(Pattern.compile(".*sort=author"));
        assertThat(violations(page)).isEmpty();
    }

    private void check(Screen screen, ColorScheme scheme) throws IOException {
        Page page = signedIn("admin", Locale.GERMANY, screen);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Map<String, String> records = new HashMap<>(records(new Clerk(page, Locale.GERMANY)));
        records.put("/admin/import", importRun(page));
        SoftAssertions violations = new SoftAssertions();
        for (String path : pages()) {
            page.navigate(path + records.getOrDefault(path, ""));
            screenshot(page, "page" + path.replace('/', '-') + "-" + screen + "-" + scheme);
            violations.assertThat(violations(page)).as(path).isEmpty();
        }
        violations.assertAll();
    }

    /** What axe finds wrong with a page as it stands, and ids that two elements have. */
    static List<String> violations(Page page) {
        Stream<String> rules = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream().flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()));
        List<?> twice = (List<?>) page.evaluate(TWICE);
        return Stream.concat(rules, twice.stream().map(id -> "id twice: " + id)).toList();
    }

    /** The addresses of all pages that there are. */
    private static List<String> pages() throws IOException {
        Path root = Path.of("src", "main", "webapp");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + root.relativize(file).toString().replace(".xhtml", ""))
                    .filter(path -> !path.startsWith("/WEB-INF"))
                    .sorted()
                    .toList();
            assertThat(pages).contains("/crm", "/quote");
            return pages;
        }
    }

    /** A file that was read and checked, with a line that is faulty. */
    private static String importRun(Page page) {
        String file = "customer,moment,type,text\nNiemand,2019-03-15,call,Hallo\n";
        page.navigate("/admin/imports");
        page.selectOption("#kind", "HISTORY");
        page.setInputFiles("#file", new FilePayload("file.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.click("#upload-now");
        page.click("[id='mapping:check']");
        page.locator("#faults").waitFor();
        return page.url().replaceAll(".*\\?", "?");
    }

    /** What the pages of one record need behind their address. */
    private static Map<String, String> records(Clerk clerk) {
        String customer = clerk.customer("Praxis Dr. Jäger");
        clerk.contact("Dr. Ute Jäger", "praxis@kunde.example");
        String quote = clerk.quote(customer, "Dr. Ute Jäger", "Empfangspult", "4250");
        clerk.note("Besprechung", "Platte in Nuss", true);
        clerk.send();
        String order = clerk.commission();
        clerk.send();
        clerk.bill();
        String invoice = clerk.page().url().replaceAll(".*\\?", "?");
        return Map.of(
                "/customer", "?number=" + customer,
                "/quote", "?number=" + quote,
                "/order", "?number=" + order,
                "/invoice", invoice,
                "/search", "?q=nuss");
    }
}
