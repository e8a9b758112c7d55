package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.chronik.container.TestServer;
import org.junit.jupiter.api.Test;

class ListExportIT extends BrowserTest {

    private Page page;

    private void begin(String login, Locale locale, Screen screen) {
        page = signedIn(login, locale, screen);
    }

    private Locator dialog() {
        return page.locator("#export-dialog");
    }

    private Locator button(String name) {
        return dialog().locator("[data-export=" + name + "]");
    }

    private void open() {
        page.locator("#export-open").click();
        assertThat(page.locator("#export-title")).isFocused();
    }

    private void choose(String format, String columns) {
        dialog().locator("input[value=" + format + "]").check();
        dialog().locator("input[value=" + columns + "]").check();
    }

    private Download save() {
        return page.waitForDownload(() -> button("start").click());
    }

    private void says(String words) {
        assertThat(page.locator("#export-words"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    @Test
    void whatIsFilteredIsSavedAsCsvAndAsExcel() throws IOException {
        begin("anna", Locale.GERMANY, Screen.DESKTOP);
        String customer = new Clerk(page, Locale.GERMANY).customer("Übergabe & Söhne");
        new Clerk(page, Locale.GERMANY).note("Besprechung", "Fensterbänke aus Lärche\n=SUMME(A1)", false);
        new Clerk(page, Locale.GERMANY).note("Besprechung", "Ganz anderes", false);
        page.navigate("/crm?customer=" + customer);
        page.locator("#filter-toggle").click();
        page.locator(id("list:table:filter-text")).pressSequentially("lärche");
        page.locator(id("list:table:filter-text")).press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*filter=text.*"));
        assertThat(page.locator("tr[data-rk]")).hasCount(1);

        open();
        assertThat(dialog()).containsText(customer);
        assertThat(dialog()).containsText("1 Treffer");
        assertThat(dialog()).containsText("lärche");
        assertThat(dialog()).containsText("Sortierung: Eingetragen, absteigend");
        assertThat(AccessibilityIT.violations(page)).isEmpty();
        choose("csv", "all");
        Download csv = save();
        assertThat(csv.suggestedFilename()).matches("CRM-Eintraege-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(Files.readString(csv.path()))
                .startsWith("\uFEFFEingetragen;Zeitpunkt;Von;")
                .contains(";" + customer + ";Übergabe & Söhne;;Fensterbänke aus Lärche;'=SUMME(A1);")
                .doesNotContain("Ganz anderes")
                .endsWith("\r\n");
        says("Fertig");
        assertThat(AccessibilityIT.violations(page)).isEmpty();
        screenshot(page, "export-done");

        choose("xlsx", "shown");
        Download xlsx = save();
        try (ZipFile zip = new ZipFile(xlsx.path().toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes());
            assertThat(sheet)
                    .contains("<t>Betreff</t>", "aus L&#xe4;rche</t>", "<t>=SUMME(A1)</t>")
                    .doesNotContain("Zeitpunkt", "Ganz anderes", "<f>");
            assertThat(Collections.list(zip.entries())).hasSizeGreaterThan(5);
        }
        says("Fertig");
    }

    @Test
    void itIsReachedAndReadOnAPhoneInEnglish() throws IOException {
        begin("lena", Locale.UK, Screen.PHONE);
        for (String list : List.of("/crm", "/customers", "/quotes", "/orders", "/invoices")) {
            page.navigate(list);
            open();
            assertThat(button("start")).isInViewport();
            assertThat(AccessibilityIT.violations(page)).isEmpty();
        }
        screenshot(page, "export-phone");
        choose("csv", "shown");
        Download csv = save();
        assertThat(csv.suggestedFilename()).startsWith("Invoices-");
        assertThat(Files.readString(csv.path())).startsWith("\uFEFFNumber,Date,");
        says("Done");
    }

    @Test
    void whatIsCancelledIsADownloadThatFailed() throws SQLException {
        begin("bernd", Locale.GERMANY, Screen.DESKTOP);
        cancelsOneAndSavesTheNext();
    }

    @Test
    void soItIsBehindTheProxy() throws IOException, InterruptedException, SQLException {
        try (ReverseProxy proxy = ReverseProxy.before(TestServer.port())) {
            page = openAt(proxy.url(), Locale.GERMANY, Screen.DESKTOP);
            Desk.signIn(page, "bernd");
            cancelsOneAndSavesTheNext();
        }
    }

    private void cancelsOneAndSavesTheNext() throws SQLException {
        page.navigate("/orders");
        try (Connection other = TestServer.database().connect()) {
            other.setAutoCommit(false);
            open();
            choose("csv", "all");
            other.createStatement().execute("lock table sales_order in access exclusive mode");
            Download download = save();
            says("gezählt");
            assertThat(button("start")).isDisabled();
            screenshot(page, "export-running");
            button("cancel").click();
            says("Abgebrochen");
            assertThat(download.failure()).isNotNull();
            other.rollback();
        }
        assertThat(button("start")).isFocused();
        assertThat(save().failure()).isNull();
        says("Fertig");
    }

    @Test
    void whoeverHasOneRunningIsToldSo() throws SQLException {
        begin("admin", Locale.GERMANY, Screen.DESKTOP);
        page.navigate("/quotes");
        try (Connection other = TestServer.database().connect()) {
            other.setAutoCommit(false);
            open();
            other.createStatement().execute("lock table quote in access exclusive mode");
            save();
            says("gezählt");

            Page second = page.context().newPage();
            second.navigate("/customers");
            second.locator("#export-open").click();
            second.locator("[data-export=start]").click();
            assertThat(second.locator("#export-words")).containsText("Von Ihnen läuft schon ein Export");

            button("cancel").click();
            says("Abgebrochen");
            other.rollback();
        }
    }
}
