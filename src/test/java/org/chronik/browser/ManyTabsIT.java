package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody opens many pages beside a form that is not saved yet. */
class ManyTabsIT extends BrowserTest {

    /** Fewer than the server keeps; twice as many are more. */
    private static final int TABS_OF_A_MINUTE = 50;

    @ParameterizedTest
    @ValueSource(strings = {"quote", "order", "invoice"})
    void aFormKeepsWhatIsTypedWhileOtherTabsAreOpened(String type) {
        Clerk anna = new Clerk(signedIn("anna", Locale.GERMANY, Screen.DESKTOP), Locale.GERMANY);
        String customer = anna.customer("Seilerei Ärmel");
        Page page = anna.page();
        page.navigate("/" + type + "-edit?customer=" + customer);
        page.locator(id("form:subject")).fill("Seile");
        page.locator(id("form:line:0:text")).fill("Hanfseil 20 m");
        page.locator(id("form:line:0:price")).fill("12,50");

        whileOtherTabsAreOpened(page);
        page.locator(id("form:save")).click();

        page.waitForURL(url -> url.contains("/" + type + "?"));
        assertThat(page.locator("main")).containsText("Hanfseil 20 m");
    }

    @Test
    void theFormOfACustomerKeepsWhatIsTypedWhileOtherTabsAreOpened() {
        Page page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        page.navigate("/customer-edit");
        page.locator(id("form:name")).fill("Seilerei Öhrli");
        page.locator(id("form:city")).fill("Zürich");

        whileOtherTabsAreOpened(page);
        page.locator(id("form:save")).click();

        page.waitForURL(url -> url.contains("/customer?"));
        assertThat(page.locator("main")).containsText("Zürich");
    }

    @Test
    void whoIsSignedOutMeanwhileIsToldAndKeepsWhatIsTyped() {
        Page page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        page.navigate("/customer-edit");
        page.locator(id("form:name")).fill("Seilerei Übel");
        page.context().clearCookies();

        page.evaluate("() => pollNow()");

        assertThat(page.locator("#signed-out")).isVisible();
        assertThat(page.locator(id("form:name"))).hasValue("Seilerei Übel");
    }

    /** More tabs than the server keeps, fewer of them between two polls of the form. */
    private static void whileOtherTabsAreOpened(Page page) {
        for (int minute = 0; minute < 2; minute++) {
            for (int tab = 0; tab < TABS_OF_A_MINUTE; tab++) {
                assertThat(page.request().get("/customers")).isOK();
            }
            page.evaluate("() => window.pollNow?.()");
            page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        }
    }
}
