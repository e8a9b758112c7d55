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
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search for a customer or document"));

        field.pressSequentially(only);

        Locator panel = page.locator(".search-panel");
        assertThat(panel.locator(".ui-autocomplete-group")).hasText(new String[] {"Customers", "Quotes"});
        screenshot(page, "search-en-phone");
        field.press("ArrowDown");
        field.press("Enter");
        page.waitForURL(Pattern.compile(".*/quote\\?number=" + quote));
    }

    @Test
    void nothingFoundIsSaidInWords() {
        Page page = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(page, "lena");
        page.navigate("/customers");

        awaitSearch(page);
        page.keyboard().press("/");
        page.keyboard().type(only);
        page.keyboard().press("Enter");

        assertThat(page.locator(".search-panel")).hasText("Nichts passt dazu.");
        screenshot(page, "search-nothing-de");
    }

    /** The page's scripts are at work only then. */
    private static void awaitSearch(Page page) {
        page.locator("[id='find:record_input'][aria-autocomplete]").waitFor();
    }
}
