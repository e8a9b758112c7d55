package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** The overview of entries, as somebody looks at it. */
final class OverviewPage {

    /** More than the poll's five seconds, less than the minute of the poll beside push. */
    private static final double SOME_POLLS = 20_000;

    private final Page page;

    private OverviewPage(Page page) {
        this.page = page;
    }

    /** Opens it and waits until it is connected. */
    static OverviewPage open(Page signedIn) {
        return open(signedIn, "/crm");
    }

    /** Opens that of one customer. */
    static OverviewPage openOf(String customer, Page signedIn) {
        return open(signedIn, "/crm?customer=" + customer);
    }

    private static OverviewPage open(Page signedIn, String path) {
        signedIn.navigate(path);
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
        return page.locator("#news");
    }

    Locator filter(String column) {
        return page.locator("#list\\:table\\:filter-" + column);
    }

    /** Says that an entry is the first row, pushed: while the page is connected it polls once a minute only. */
    void showsAtOnce(String text) {
        assertThat(rows().first())
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(SOME_POLLS));
    }

    /** Says that something is there by push, or after the next poll; how fast is the benchmark's matter. */
    static void arrives(Locator element) {
        assertThat(element).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOME_POLLS));
    }

    void showFilters() {
        page.locator("#filter-toggle").click();
    }

    /** Types a filter and confirms it; the address says when the rows are those that it lets through. */
    void filter(String column, String expression) {
        filter(column).pressSequentially(expression);
        filter(column).press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*filter=.*"));
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
