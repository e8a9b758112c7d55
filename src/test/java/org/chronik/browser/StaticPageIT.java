package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StaticPageIT extends BrowserTest {

    @Test
    void theFirstPageShows() {
        Page page = open(Locale.GERMANY, Screen.DESKTOP);
        page.navigate("/");
        screenshot(page, "first-page");
        assertThat(page.locator("body")).not().isEmpty();
    }
}
