package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chronik.browser.BrowserTest.id;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronik.web.Texts;

/** What somebody of the company does on the pages, step by step, whatever the language of the browser. */
final class Clerk {

    private static final Pattern NUMBER = Pattern.compile("[?&]number=([konr][\\d-]+)");

    private final Page page;
    private final Locale locale;

    /** @param page where somebody has signed in */
    Clerk(Page page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    Page page() {
        return page;
    }

    /** Makes a customer, and gives its number. */
    String customer(String name) {
        return Desk.customer(page, name);
    }

    /** Adds a contact to the customer whose page is open. */
    void contact(String name, String email) {
        page.locator(id("new-contact:add")).click();
        type("contact-dialog:contact-name", name);
        page.locator(id("contact-dialog:contact-email")).fill(email);
        page.locator(id("contact-dialog:save")).click();
        assertThat(page.locator(".contact-name", new Page.LocatorOptions().setHasText(name)))
                .isVisible();
    }

    /** Makes a quote for a customer with one line at a price per piece, as typed, and gives its number. */
    String quote(String customer, String contact, String subject, String price) {
        page.navigate("/quote-edit?customer=" + customer);
        if (contact != null) {
            pick("form:contact", contact);
        }
        page.locator(id("form:subject")).fill(subject);
        page.locator(id("form:line:0:text")).fill("Fensterelement Lärche 120 × 140");
        page.locator(id("form:line:0:price")).fill(price);
        page.locator(id("form:save")).click();
        return number("/quote");
    }

    /** Sends the document whose page is open. */
    void send() {
        page.locator(id("actions:send-button")).click();
        assertThat(page.locator(id("send:to"))).isFocused();
        page.locator(id("send:send-now")).click();
        assertThat(page.locator(id("send:to"))).isHidden();
    }

    /** Commissions the quote whose page is open, and gives the order's number. */
    String commission() {
        page.locator(id("actions:commission")).click();
        return number("/order");
    }

    /** Makes the invoice of the order whose page is open, and shows it. */
    void bill() {
        page.locator(id("actions:bill")).click();
        page.waitForURL(url -> url.contains("/invoice?id="));
    }

    /** Marks the invoice whose page is open as paid today. */
    void paid() {
        page.locator(id("actions:paid-button")).click();
        page.locator(id("paid:paid-now")).click();
        assertThat(page.locator(id("paid:paid-now"))).isHidden();
    }

    /** Chooses from the menu of options, by the message key of the item. */
    void option(String key) {
        page.locator(id("actions:options_button")).click();
        Locator items = page.locator(".ui-menu:visible:not(.ui-connected-overlay-enter) .ui-menuitem-link");
        items.filter(new Locator.FilterOptions().setHasText(say(key))).click();
    }

    /** Writes a note about the record whose page is open; typeCode is a type's code. */
    void note(String type, String text, boolean sticky) {
        option("note.title");
        Locator field = page.locator(id("note-form:text"));
        assertThat(field).isFocused();
        pick("note-form:type", type);
        field.fill(text);
        if (sticky) {
            page.locator(id("note-form:sticky") + " .ui-chkbox-box").click();
        }
        field.press("Control+Enter");
        assertThat(field).isHidden();
    }

    /** Picks from a menu that opens below its label. */
    void pick(String field, String label) {
        page.locator(id(field + "_label")).click();
        Locator items =
                page.locator(".ui-selectonemenu-panel:visible:not(.ui-connected-overlay-enter) .ui-selectonemenu-item");
        items.filter(new Locator.FilterOptions().setHasText(label)).click();
        assertThat(page.locator(id(field + "_label"))).hasText(label);
    }

    /** Types into a field once it has the focus, as the form gives it. */
    private void type(String field, String text) {
        Locator locator = page.locator(id(field));
        assertThat(locator).isFocused();
        locator.fill(text);
    }

    /** The number in the address of the page that comes next. */
    String number(String path) {
        page.waitForURL(url -> url.contains(path + "?number="));
        Matcher number = NUMBER.matcher(page.url());
        number.find();
        return number.group(1);
    }

    private String say(String key) {
        return Texts.in(locale, key);
    }
}
