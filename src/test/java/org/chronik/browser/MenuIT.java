package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is around a page: its menu on a phone, and nothing of a phone on paper. */
class MenuIT extends BrowserTest {

    @Test
    void onAPhoneTheMenuClosesByEscapeAndByATapOutside() {
        Page page = signedIn("anna", Locale.GERMANY, Screen.PHONE);
        Locator menu = page.locator("#menu");
        page.locator("#burger").click();
        assertThat(menu).isVisible();
        page.keyboard().press("Escape");
        assertThat(menu).isHidden();
        assertThat(page.locator("#burger")).isFocused();

        page.locator("#burger").click();
        assertThat(menu).isVisible();
        page.mouse().click(3, 800);
        assertThat(menu).isHidden();
        assertThat(page.locator("#burger")).hasAttribute("aria-expanded", "false");
    }

    @Test
    void onPaperAListIsATableWithItsHeads() {
        Page page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        Desk.quote(page, Desk.customer(page, "Druckerei Papierl"), "Für die Wand");
        page.navigate("/quotes");
        page.setViewportSize(700, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("th .head-label").first()).isVisible();
        assertThat(page.locator("tr[data-rk]").first()).hasCSS("display", "table-row");
        screenshot(page, "quotes-printed");
    }
}
