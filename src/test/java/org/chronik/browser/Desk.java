package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chronik.browser.BrowserTest.id;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What everybody does all day: signing in, and making a customer and a quote by their forms. */
final class Desk {

    private static final Pattern ENTERED = Pattern.compile("^(?!.*/login).*$");

    private Desk() {}

    static void signIn(Page page, String login, String password) {
        page.navigate("/login");
        type(page, "login:user", login);
        type(page, "login:password", password);
        page.click(id("login:sign-in"));
        page.waitForURL(ENTERED);
        page.waitForLoadState();
    }

    /** As a user of the sample data. */
    static void signIn(Page page, String login) {
        signIn(page, login, "chronik");
    }

    /** Makes a customer and gives back its number. */
    static String customer(Page page, String name) {
        page.navigate("/customer-edit");
        type(page, "form:name", name);
        page.click(id("form:save"));
        return numberOf(page, "customer");
    }

    /** Makes a quote with one line and gives back its number. */
    static String quote(Page page, String customer, String subject) {
        page.navigate("/quote-edit?customer=" + customer);
        type(page, "form:subject", subject);
        type(page, "form:line:0:text", "Tisch");
        type(page, "form:line:0:price", "100");
        page.click(id("form:save"));
        return numberOf(page, "quote");
    }

    private static String numberOf(Page page, String type) {
        page.waitForURL(Pattern.compile(".*/" + type + "\\?number=.*"));
        return page.url().replaceFirst(".*number=", "");
    }

    /** Waits until a dialog has opened and taken the focus to its first field. */
    static void awaitFocus(Page page, String id) {
        assertThat(page.locator(id(id))).isFocused();
    }

    static void type(Page page, String id, String text) {
        page.locator(id(id)).clear();
        page.locator(id(id)).pressSequentially(text);
    }
}
