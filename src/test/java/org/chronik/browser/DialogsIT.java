package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every dialog does, on any window, with keys and without an answer. */
class DialogsIT extends BrowserTest {

    private static final int WIDTH = 844;
    private static final int HEIGHT = 390;

    private Page page;

    @BeforeEach
    void atACustomer() {
        page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        Desk.customer(page, "Glaserei Dialog");
    }

    @Test
    void onALowWindowItsButtonsAreReachedAndItsMenusAreSeen() {
        page.setViewportSize(WIDTH, HEIGHT);
        beginNote();
        assertThat(isWithinWindow(page.locator(id("note-form:save")))).isTrue();

        page.locator(id("note-form:type_label")).click();
        Locator choice =
                page.locator(".ui-selectonemenu-panel:visible:not(.ui-connected-overlay-enter) .ui-selectonemenu-item");
        assertThat(isWithinWindow(choice.first())).isTrue();
        choice.first().click();
        page.locator(id("note-form:text")).fill("Im Zug geschrieben");
        screenshot(page, "note-landscape");
        page.locator(id("note-form:save")).click();
        assertThat(page.locator(".entry")).hasCount(1);
    }

    private static boolean isWithinWindow(Locator locator) {
        assertThat(locator).isVisible();
        BoundingBox box = locator.boundingBox();
        return box.y >= 0 && box.y + box.height <= HEIGHT;
    }

    @Test
    void escapeClosesItAndTheFocusGoesBackToTheMenuThatOpenedIt() {
        new Clerk(page, Locale.GERMANY).option("link.title");
        Locator record = page.locator(id("link-form:record_input"));
        assertThat(record).isFocused();
        record.pressSequentially("k1");
        assertThat(page.locator(".ui-autocomplete-panel:visible")).isVisible();
        record.press("Escape");
        assertThat(page.locator(".ui-autocomplete-panel:visible")).hasCount(0);
        assertThat(record).isVisible();
        record.press("Escape");

        assertThat(record).isHidden();
        assertThat(page.locator(id("actions:options_button"))).isFocused();
    }

    @Test
    void whatWasNotAnsweredIsSaidAboveIt() {
        expectComplaint("the server responded with a status of 500");
        page.setViewportSize(WIDTH, HEIGHT);
        beginNote();
        page.route("**/customer?*", route -> answerIfSaves(route, 500, ""));
        page.locator(id("note-form:text")).fill("Kommt nicht an");
        page.locator(id("note-form:save")).click();

        assertThat(page.locator("#not-answered")).isVisible();
        assertThat(
                        (boolean)
                                page.locator("#not-answered")
                                        .evaluate(
                                                """
                banner => {
                  const at = banner.getBoundingClientRect();
                  return document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2) === banner;
                }"""))
                .isTrue();
        screenshot(page, "not-answered-above-dialog");
    }

    @Test
    void anAnswerThatSaysThatItFailedIsNone() {
        answers("<partial-response><error><error-name>Oops</error-name></error></partial-response>");
    }

    @Test
    void anAnswerThatIsAPageIsNone() {
        answers("<html><body><p>Wartung</p></body></html>");
    }

    private void answers(String body) {
        expectComplaint("parsererror");
        new Clerk(page, Locale.GERMANY).option("link.title");
        page.route("**/customer?*", route -> answerIfSaves(route, 200, body));
        page.locator(id("link-form:save")).click();
        assertThat(page.locator("#not-answered")).isVisible();
        assertThat(page.locator(id("link-form:save"))).isEnabled();

        page.unroute("**/customer?*");
        page.locator(id("link-form:save")).click();
        assertThat(page.locator("#not-answered")).isHidden();
    }

    private static void answerIfSaves(Route route, int status, String body) {
        if (route.request().postData().contains("form%3Asave=")) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("text/xml")
                    .setBody(body));
        } else {
            route.resume();
        }
    }

    private void beginNote() {
        page.keyboard().press("n");
        assertThat(page.locator(id("note-form:text"))).isFocused();
    }
}
