package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text that has to be there is not there if it is spaces: the field says so, and the rest of the form stays. */
class RequiredTextIT extends BrowserTest {

    private static final String SPACES = " \u00a0 ";

    private final String only = UUID.randomUUID().toString();
    private Page page;

    @BeforeEach
    void signIn() {
        page = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
    }

    private void fill(String field, String text) {
        page.locator(id(field)).fill(text);
    }

    /** Below the field, and nowhere else. */
    private void isAskedFor(String field) {
        assertThat(page.locator(id(field))).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(id(field)).locator("xpath=..").locator(".ui-message"))
                .hasText("Bitte ausfüllen.");
        assertThat(page.locator(".ui-messages-error")).hasCount(0);
    }

    @Test
    void ofACustomer() {
        page.navigate("/customer-edit");
        fill("form:name", SPACES);
        fill("form:city", "Graz " + only);
        page.click(id("form:save"));

        isAskedFor("form:name");
        assertThat(page.locator(id("form:city"))).hasValue("Graz " + only);
        fill("form:name", "Huber " + only);
        page.click(id("form:save"));
        page.waitForURL(Pattern.compile(".*/customer\\?number=.*"));
    }

    @Test
    void ofAContact() {
        Desk.customer(page, "Kunde " + only);
        page.click(id("new-contact:add"));
        Desk.awaitFocus(page, "contact-dialog:contact-name");
        fill("contact-dialog:contact-name", SPACES);
        fill("contact-dialog:contact-position", "Einkauf");
        page.click(id("contact-dialog:save"));

        isAskedFor("contact-dialog:contact-name");
        assertThat(page.locator(id("contact-dialog:contact-position"))).hasValue("Einkauf");
        assertThat(page.locator(".contact-name")).hasCount(0);
    }

    @Test
    void ofAQuoteAndItsLines() {
        page.navigate("/quote-edit?customer=" + Desk.customer(page, "Kunde " + only));
        fill("form:subject", SPACES);
        fill("form:introduction", "Wie besprochen.");
        fill("form:line:0:text", SPACES);
        fill("form:line:0:price", "100");
        page.click(id("form:save"));

        isAskedFor("form:subject");
        isAskedFor("form:line:0:text");
        assertThat(page.locator(id("form:introduction"))).hasValue("Wie besprochen.");
        assertThat(page.locator(id("form:line:0:price"))).hasValue(Pattern.compile("100.*"));
    }

    @Test
    void ofTheMailThatConfirmsAnOrder() {
        page.navigate("/order-edit?customer=" + Desk.customer(page, "Kunde " + only));
        fill("form:subject", "Tische");
        fill("form:line:0:text", "Tisch");
        fill("form:line:0:price", "100");
        page.click(id("form:save"));
        page.waitForURL(Pattern.compile(".*/order\\?number=.*"));
        page.click(id("actions:send-button"));
        Desk.awaitFocus(page, "send:to");
        fill("send:to", only + "@kunde.example");
        fill("send:mail-subject", SPACES);
        page.click(id("send:send-now"));

        isAskedFor("send:mail-subject");
        assertThat(page.locator(id("send:to"))).hasValue(only + "@kunde.example");
        fill("send:body", "\n" + SPACES);
        fill("send:mail-subject", "Auftrag");
        page.click(id("send:send-now"));
        isAskedFor("send:body");
        page.reload();
        assertThat(page.locator(id("actions:send-button"))).isVisible();
        assertThat(page.locator(".entry", new Page.LocatorOptions().setHasText(only + "@kunde.example")))
                .hasCount(0);
    }

    @Test
    void ofATypeOfNotes() {
        page.navigate("/admin/types");
        page.click(id("actions:new"));
        Desk.awaitFocus(page, "type-form:label-de");
        fill("type-form:label-de", "Montage " + only);
        fill("type-form:label-en", SPACES);
        page.click(id("type-form:save"));

        isAskedFor("type-form:label-en");
        assertThat(page.locator("#types")).not().containsText(only);
    }

    @Test
    void aPasswordIsTakenAsItIsTyped() {
        String password = " ".repeat(12);
        UsersPageIT.add(page, only, password);

        Page user = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(user, only, password);
        assertThat(user.locator("h1")).isVisible();
    }
}
