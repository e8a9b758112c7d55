package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The search in the bar at the top. */
class SearchIT extends BrowserTest {

    private final String only = UUID.randomUUID().toString().replace("-", "");

    @Test
    void aNumberAndEnterJumpAtOnce() {
        Page page = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(page, "anna");
        String quote = Desk.quote(page, Desk.customer(page, "Suche " + only), "Fenster");

        page.navigate("/customers");
        awaitSearch(page);
        page.keyboard().press("/");
        page.keyboard().type(quote);
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/quote\\?number=" + quote));
    }

    @Test
    void suggestionsAreGroupedAndTheArrowKeysChooseOne() {
        Page page = open(Locale.US, Screen.PHONE);
        Desk.signIn(page, "anna");
        String customer = Desk.customer(page, "Suche " + only);
        String quote = Desk.quote(page, customer, "Fenster " + only);
        page.navigate("/");
        awaitSearch(page);
        Locator field = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search customers, documents and entries"));

        field.pressSequentially(only);

        Locator panel = page.locator(".search-panel");
        assertThat(panel.locator(".ui-autocomplete-group")).hasText(new String[] {"Customers", "Quotes"});
        screenshot(page, "search-en-phone");
        field.press("ArrowDown");
        field.press("ArrowDown");
        field.press("Enter");
        page.waitForURL(Pattern.compile(".*/quote\\?number=" + quote));
    }

    @Test
    void enterFindsEverythingThatHasTheWordsAndMarksThem() {
        Page page = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(page, "anna");
        String customer = Desk.customer(page, "Größwang " + only);
        page.keyboard().press("n");
        page.locator(id("note-form:text"))
                .fill("Rückruf zugesagt\nGrößwang " + only + " fragt <b>nach</b> dem Angebot.");
        page.locator(id("note-form:text")).press("Control+Enter");
        assertThat(page.locator(".entry")).hasCount(1);

        search(page, "groesswang " + only);

        assertThat(page.locator("#content h2")).hasText(new String[] {"Kunden", "Einträge"});
        assertThat(page.locator("section").first().getByRole(AriaRole.LINK))
                .hasAttribute("href", Pattern.compile(".*/customer\\?number=" + customer));
        assertThat(page.locator("section").first().locator("mark")).hasText(new String[] {"Größwang", only});
        assertThat(page.locator(".found-text mark")).hasText(new String[] {"Größwang", only});
        assertThat(page.locator(".found-text")).containsText("fragt <b>nach</b> dem Angebot.");
        assertThat(page.locator("summary b")).hasText("Rückruf zugesagt");
        page.locator("summary").press("Enter");
        assertThat(page.locator(".found .mailtext")).isVisible();
        page.getByText("Alle in der CRM Übersicht").click();
        page.waitForURL(Pattern.compile(".*/crm\\?filter=text.*"));
    }

    @Test
    void aDocumentIsFoundByItsSubject() {
        Page page = open(Locale.US, Screen.PHONE);
        Desk.signIn(page, "anna");
        String quote = Desk.quote(page, Desk.customer(page, "Suche"), "Fenster " + only);

        search(page, only);

        assertThat(page.locator("#content h2")).hasText(new String[] {"Quotes"});
        assertThat(page.locator(".found a.name")).hasText(quote);
        assertThat(page.locator(".found mark")).hasText(only);
        screenshot(page, "search-results-en-phone");
    }

    @Test
    void nothingFoundIsSaidInWords() {
        Page page = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(page, "lena");

        search(page, only);

        assertThat(page.locator("#content").getByRole(AriaRole.STATUS).first())
                .containsText("Nichts gefunden zu „" + only + "“.");
        screenshot(page, "search-nothing-de");
        page.navigate("/search");
        assertThat(page.locator("h1")).hasText("Suche");
    }

    private static void search(Page page, String text) {
        page.navigate("/customers");
        awaitSearch(page);
        page.keyboard().press("/");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/search\\?q=.*"));
    }

    /** The page's scripts are at work only then. */
    private static void awaitSearch(Page page) {
        page.locator("[id='find:record_input'][aria-autocomplete]").waitFor();
    }
}
