package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody else, who makes a customer and writes notes about it while another looks at a list. */
final class Colleague {

    private final Page page;

    private Colleague(Page page) {
        this.page = page;
    }

    /** Makes a customer whose name nobody else has, and stays on its page. */
    static Colleague withCustomer(Page signedIn) {
        signedIn.navigate("/customer-edit");
        signedIn.locator(BrowserTest.id("form:name")).pressSequentially("Kunde " + UUID.randomUUID());
        signedIn.locator(BrowserTest.id("form:save")).click();
        signedIn.waitForURL(Pattern.compile(".*/customer\\?number=.*"));
        return new Colleague(signedIn);
    }

    /** The number of the customer. */
    String customer() {
        return page.url().replaceFirst(".*number=", "");
    }

    /** Writes a note with this text, and gives the text back with something that no other has. */
    String writes(String text) {
        String unique = text + " " + UUID.randomUUID();
        writesJust(unique);
        return unique;
    }

    /** Writes a note with this text, which no other has. */
    void writesJust(String unique) {
        page.keyboard().press("n");
        Locator field = page.locator(BrowserTest.id("note-form:text"));
        assertThat(field).isFocused();
        field.pressSequentially(unique);
        field.press("Control+Enter");
        assertThat(field).isHidden();
        assertThat(page.locator(".entry", new Page.LocatorOptions().setHasText(unique)))
                .isVisible();
    }

    /** Pins the newest note. */
    void pins(String text) {
        Locator entry = page.locator(".entry", new Page.LocatorOptions().setHasText(text));
        entry.locator(".entry-head").click();
        entry.locator(".acts button").first().click();
        assertThat(entry.locator(".pin")).isVisible();
    }
}
