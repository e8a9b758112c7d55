package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The administrators' pages of imports. */
class ImportPageIT extends BrowserTest {

    private static final Pattern RUN = Pattern.compile(".*/admin/import\\?id=\\d+");

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private static void upload(Page page, String kind, String name, String text) {
        page.navigate("/admin/imports");
        page.selectOption("#kind", kind);
        page.setInputFiles("#file", new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.click("#upload-now");
    }

    private static void assertResult(Page page, int fresh, int known, int faulty) {
        assertThat(page.locator(".fresh-lines")).hasText(String.valueOf(fresh));
        assertThat(page.locator(".known-lines")).hasText(String.valueOf(known));
        assertThat(page.locator(".faulty-lines")).hasText(String.valueOf(faulty));
    }

    @Test
    void aFileIsReadMappedTriedAndTakenIn() throws IOException {
        Page page = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
        String customer = Desk.customer(page, "Kunde " + own);
        String file =
                """
                Wer;Wann;Was;Notiz
                %s;15.3.2019 10:00;Rückruf;=Erste %s
                %s;gestern;Rückruf;Zweite
                """
                        .formatted(customer, own, customer);
        upload(page, "HISTORY", "verlauf.csv", file);
        page.waitForURL(RUN);
        assertThat(page.locator(".sample")).containsText("15.3.2019 10:00");

        page.click(id("mapping:check"));
        assertThat(page.locator("#messages")).containsText("in welcher Spalte der Zeitpunkt steht");
        page.selectOption(id("mapping:field:0:column"), "0");
        page.selectOption(id("mapping:field:2:column"), "1");
        page.selectOption(id("mapping:field:4:column"), "2");
        Locator type = page.getByLabel("Rückruf");
        type.selectOption("CALL_OUT");
        page.click(id("mapping:check"));
        assertResult(page, 1, 0, 1);
        assertThat(page.locator("#faults")).containsText("Zeile 3 Zeitpunkt");
        assertThat(page.locator("#faults")).containsText("„gestern“ ist kein Zeitpunkt.");
        assertThat(page.locator(id("go:whole"))).hasCount(0);
        assertThat(type).hasValue("CALL_OUT");
        screenshot(page, "import-checked-de");
        assertFaultyLines(page);

        page.click(id("go:start"));
        assertThat(page.locator("h1 .state-DONE")).isVisible();
        assertResult(page, 1, 0, 1);
        page.click("text=Zu den Einträgen");
        page.navigate("/customer?number=" + customer);
        assertThat(page.locator(".entry").first()).containsText("=Erste " + own);
        assertThat(page.locator(".entry").first()).containsText("Wir haben den Kunden angerufen");

        upload(page, "HISTORY", "verlauf.csv", file);
        page.selectOption(id("mapping:field:0:column"), "0");
        page.selectOption(id("mapping:field:2:column"), "1");
        page.selectOption(id("mapping:field:4:column"), "2");
        assertThat(type).isVisible();
        page.click(id("mapping:check"));
        assertResult(page, 0, 1, 1);

        page.click(id("actions:delete"));
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator("#messages")).containsText("„verlauf.csv“ ist gelöscht.");
    }

    private static void assertFaultyLines(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.click("text=Fehlerhafte Zeilen als CSV"));
        try (InputStream bytes = download.createReadStream()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFFZeile;Spalte;Was nicht stimmt;Wer;Wann;Was;Notiz\r\n3;Zeitpunkt;")
                    .endsWith(";gestern;Rückruf;Zweite\r\n");
        }
    }

    @Test
    void customersComeInInEnglishOnAPhone() {
        Page page = signedIn("admin", Locale.US, Screen.PHONE);
        upload(page, "CUSTOMERS", "customers.csv", "name,city,contact\nÖl " + own + ",Wörgl,Anna\n");
        page.waitForURL(RUN);
        page.click(id("mapping:check"));
        assertResult(page, 1, 0, 0);
        screenshot(page, "import-checked-en-phone");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);

        page.click(id("go:whole") + " .ui-chkbox-box");
        page.click(id("go:start"));
        assertThat(page.locator("h1 .state-DONE")).isVisible();
        page.click("text=To the customers");
        assertThat(page.locator("body")).containsText("Öl " + own);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsLine() {
        Page page = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
        upload(page, "HISTORY", "kaputt.csv", "a,b\n1,2\n3,\"4\n");

        assertThat(page.locator("#refused")).containsText("Ab Zeile 3 fehlt ein schließendes Anführungszeichen.");
        page.reload();
        assertThat(page.locator("#refused")).hasCount(0);
    }

    @Test
    void aLostLookIsAskedAgain() {
        Page page = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
        expectComplaint("net::ERR_CONNECTION_RESET");
        AtomicInteger looks = new AtomicInteger();
        page.route("**/admin/import?*", route -> {
            boolean looking = String.valueOf(route.request().postData()).contains("progress%3Alook");
            if (looking && looks.incrementAndGet() == 1) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        checkMany(page);
        page.waitForCondition(() -> looks.get() > 1);
        assertThat(page.locator("#not-answered")).isHidden();
    }

    @Test
    void whoLooksOnIsToldThatTheSessionIsOver() {
        Page page = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
        checkMany(page);
        assertThat(page.locator("#progress")).isVisible();
        page.context().clearCookies();

        assertThat(page.locator("#signed-out")).isVisible();
    }

    private void checkMany(Page page) {
        StringBuilder lines = new StringBuilder("Name;Ort\n");
        IntStream.range(0, 80_000)
                .forEach(i -> lines.append("Kunde ").append(own).append(i).append(";Wien\n"));
        upload(page, "CUSTOMERS", "viele.csv", lines.toString());
        page.waitForURL(RUN);
        page.click(id("mapping:check"));
    }

    @Test
    void nobodyElseMayImport() {
        Page page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        expectComplaint("403");

        for (String path : new String[] {"/admin/imports", "/admin/import?id=1", "/admin/import-lines?id=1"}) {
            assertThat(page.navigate(path).status()).isEqualTo(403);
        }
        assertThat(page.request().post("/admin/import-upload").status()).isEqualTo(403);
    }
}
