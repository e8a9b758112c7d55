package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The start page in the browser. */
class HomePageIT extends BrowserTest {

    private final String name = "Start " + UUID.randomUUID();

    @Test
    void whatOthersWriteAppearsByItself() {
        Page watching = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(watching, "lena");
        assertThat(watching.locator("#live-state")).hasText("live");

        Page writing = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(writing, "anna");
        Desk.customer(writing, name);
        writing.keyboard().press("n");
        Desk.awaitFocus(writing, "note-form:text");
        writing.locator("[id='note-form:text']").pressSequentially("Rückruf wegen Lieferung");
        writing.keyboard().press("Control+Enter");
        assertThat(writing.locator("[id='log:section']")).containsText("Rückruf");

        Locator newest = watching.locator("[id='log:section'] article").first();
        assertThat(newest).containsText("Rückruf wegen Lieferung");
        assertThat(newest).containsText(name);
        screenshot(watching, "home-reader-de");
        newest.locator("a.entry-head").click();
        assertThat(newest.locator(".mailtext")).hasText("Rückruf wegen Lieferung");
        assertThat(newest.locator("button")).hasCount(0);
    }

    @Test
    void myOpenQuotesAreMine() {
        Page page = open(Locale.US, Screen.PHONE);
        Desk.signIn(page, "bernd");
        String quote = Desk.quote(page, Desk.customer(page, name), "Windows for " + name);

        page.navigate("/");
        Locator first = page.locator("#quotes .open-quote").first();
        assertThat(first).containsText(quote);
        assertThat(first).containsText("draft");
        assertThat(first).containsText("Valid until");
        screenshot(page, "home-sales-en-phone");
        first.locator("a.rec").click();
        assertThat(page.locator("h1")).containsText("Quote " + quote);
    }
}
