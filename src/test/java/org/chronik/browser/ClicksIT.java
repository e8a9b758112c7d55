package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clicks do that come twice, or end elsewhere than they began. */
class ClicksIT extends BrowserTest {

    private Page page;
    private Colleague bernd;
    private String note;
    private OverviewPage overview;

    @BeforeEach
    void atTheOverview() {
        page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        bernd = Colleague.withCustomer(signedIn("bernd", Locale.GERMANY, Screen.DESKTOP));
        note = bernd.writes("Erste Notiz");
        overview = OverviewPage.open(page);
    }

    @Test
    void aDoubleClickUnfoldsARowOnce() {
        doubleClick(page, overview.row(note).locator("td").last(), overview.details());
        assertThat(overview.details()).containsText(note);
    }

    @Test
    void theSecondOfADoubleClickIsNoOtherClick() {
        Page customer = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        customer.navigate("/customer?number=" + bernd.customer());
        AtomicInteger asked = new AtomicInteger();
        customer.onRequest(request -> {
            if (request.postData() != null && request.postData().contains("unfold")) {
                asked.incrementAndGet();
            }
        });
        doubleClick(customer, customer.locator(".entry-head").first(), customer.locator(".entry-open"));
        customer.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");

        assertThat(customer.locator(".entry-open")).isVisible();
        assertThat(asked).hasValue(1);
    }

    /** So slowly that the first click is answered before the second comes. */
    private static void doubleClick(Page page, Locator target, Locator answer) {
        BoundingBox at = target.boundingBox();
        page.mouse().move(at.x + at.width / 2, at.y + at.height / 2);
        click(page, 1);
        assertThat(answer).isVisible();
        click(page, 2);
    }

    private static void click(Page page, int count) {
        page.mouse().down(new Mouse.DownOptions().setClickCount(count));
        page.mouse().up(new Mouse.UpOptions().setClickCount(count));
    }

    @Test
    void afterARowWasFoldedAgainTheOverviewGoesOn() {
        overview.unfold(note);
        overview.row(note).locator("td").last().click();
        assertThat(overview.details()).hasCount(0);

        overview.showsAtOnce(bernd.writes("Kommt von selbst"));
    }

    @Test
    void whatCouldNotBeUnfoldedIsNotSaidToBe() {
        expectComplaint("the server responded with a status of 500");
        page.route("**/crm", route -> {
            if (route.request().postData().contains("_rowExpansion=true")) {
                route.fulfill(new Route.FulfillOptions().setStatus(500));
            } else {
                route.resume();
            }
        });
        overview.row(note).locator("td").last().click();
        assertThat(page.locator("#not-answered")).isVisible();
        assertThat(overview.row(note).locator(".ui-row-toggler")).hasAttribute("aria-expanded", "false");

        page.unroute("**/crm");
        overview.unfold(note);
        assertThat(page.locator("#not-answered")).isHidden();
    }

    @Test
    void aSheetClosesByAClickBesideItAndByNothingElse() {
        Locator columns = page.locator("#columns");
        page.locator("[data-columns=open]").dblclick();
        assertThat(columns).isVisible();
        BoundingBox at = columns.boundingBox();
        page.mouse().move(at.x + at.width / 2, at.y + 20);
        page.mouse().down();
        page.mouse().move(at.x - 40, at.y + 20);
        page.mouse().up();
        assertThat(columns).isVisible();

        page.mouse().click(at.x - 40, at.y + 20);
        assertThat(columns).isHidden();
    }
}
