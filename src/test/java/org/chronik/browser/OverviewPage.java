package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** The overview of entries, as somebody looks at it. */
final class OverviewPage {

    private static final double ONE_SECOND = 1000;

    /** The poll's five seconds, and its answer. */
    private static final double ONE_POLL = 7000;

    private final Page page;

    private OverviewPage(Page page) {
        this.page = page;
    }

    /** Opens it and waits until it is connected. */
    static OverviewPage open(Page signedIn) {
        signedIn.navigate("/crm");
        assertThat(signedIn.locator("#live-state")).hasClass("live live-live");
        return new OverviewPage(signedIn);
    }

    /** Opens it where nothing can be pushed. */
    static OverviewPage openWithoutPush(Page signedIn) {
        signedIn.routeWebSocket(url -> true, socket -> socket.close());
        signedIn.navigate("/crm");
        return new OverviewPage(signedIn);
    }

    Locator rows() {
        return page.locator("#list\\:table_data > tr[data-rk]");
    }

    Locator row(String text) {
        return rows().filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Where an entry's details stand that was unfolded. */
    Locator details() {
        return page.locator(".ui-expanded-row-content:visible");
    }

    /** The bar that says what waits. */
    Locator bar() {
        return page.locator("#list\\:fresh a");
    }

    Locator filter(String column) {
        return page.locator("#list\\:table\\:filter-" + column);
    }

    /** Says that an entry is the first row, within a second of when it was written. */
    void showsAtOnce(String text) {
        assertThat(rows().first())
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(ONE_SECOND));
    }

    /** Says that something is there after the next poll. */
    static void showsWithAPoll(Locator element) {
        assertThat(element).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(ONE_POLL));
    }

    void showFilters() {
        page.locator("#filter-toggle").click();
    }

    /** Types a filter and confirms it. */
    void filter(String column, String expression) {
        filter(column).pressSequentially(expression);
        filter(column).press("Enter");
        assertThat(page.locator("#filter-count")).isVisible();
    }

    void sortBy(String column) {
        page.locator("th", new Page.LocatorOptions().setHas(filter(column)))
                .locator(".head-label")
                .click();
    }

    void unfold(String text) {
        row(text).locator("td").last().click();
        assertThat(details()).containsText(text);
    }
}
