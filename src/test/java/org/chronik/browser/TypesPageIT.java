package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The administrators' page of the types of a note. */
class TypesPageIT extends BrowserTest {

    private final String label = "Montage " + UUID.randomUUID();

    @Test
    void aTypeIsAddedMovedByTheKeyboardRetiredAndBroughtBack() {
        Page page = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(page, "admin");
        page.navigate("/admin/types");
        screenshot(page, "types-de");
        add(page, label);

        Locator rows = page.locator("[id='types'] section").first().locator(".task");
        int last = rows.count() - 1;
        rows.last().locator("button[id$=':up']").focus();
        page.keyboard().press("Enter");
        assertThat(rows.nth(last - 1)).containsText(label);
        assertThat(rows.nth(last - 1).locator("button[id$=':up']")).isFocused();
        page.keyboard().press("Enter");
        assertThat(rows.nth(last - 2)).containsText(label);

        rows.nth(last - 2).getByText("Zurückziehen").click();
        Locator retired = page.locator("[id='types'] section").last();
        assertThat(retired.locator("h2")).hasText("Zurückgezogen");
        Locator old = retired.locator(".task").filter(new Locator.FilterOptions().setHasText(label));
        old.getByText("Zurückholen").click();
        assertThat(rows.nth(last - 2)).containsText(label);
    }

    @Test
    void aSecondClickBeforeTheFirstIsAnsweredMeetsWhatWasClicked() {
        Page page = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
        page.navigate("/admin/types");
        List.of("eins", "zwei", "drei").forEach(number -> add(page, label + " " + number));

        quickly(
                page,
                picked(page, "eins").getByText("Zurückziehen"),
                picked(page, "zwei").getByText("Zurückziehen"));
        assertThat(retired(page, "zwei")).isVisible();
        assertThat(retired(page, "eins")).isVisible();
        assertThat(picked(page, "drei")).isVisible();
    }

    @Test
    void aSecondClickOnWhatStandsNowhereElseIsAnswered() {
        Page page = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
        page.navigate("/admin/types");
        List.of("eins", "zwei").forEach(number -> add(page, label + " " + number));

        quickly(
                page,
                picked(page, "eins").getByText("Zurückziehen"),
                picked(page, "zwei").getByText("Zurückziehen"));
        assertThat(page.locator("#messages")).containsText(text(Locale.GERMANY, "row.refused.gone"));
        assertThat(retired(page, "eins")).isVisible();
        assertThat(picked(page, "zwei")).isVisible();
    }

    private static void add(Page page, String label) {
        page.click(id("actions:new"));
        Desk.awaitFocus(page, "type-form:label-de");
        Desk.type(page, "type-form:label-de", label);
        Desk.type(page, "type-form:label-en", "Assembly " + label);
        page.click(id("type-form:save"));
        assertThat(page.locator("[id='types'] section").first().locator(".task").last())
                .containsText(label);
    }

    private Locator picked(Page page, String number) {
        return row(page.locator("[id='types'] section").first(), number);
    }

    private Locator retired(Page page, String number) {
        return row(page.locator("[id='types'] section").nth(1), number);
    }

    private Locator row(Locator section, String number) {
        return section.locator(".task").filter(new Locator.FilterOptions().setHasText(label + " " + number));
    }

    /** Clicks the second before the answer to the first click is there. */
    private static void quickly(Page page, Locator first, Locator second) {
        AtomicReference<Route> onItsWay = new AtomicReference<>();
        page.route("**/admin/types*", route -> {
            if (!onItsWay.compareAndSet(null, route)) {
                route.resume();
            }
        });
        first.click();
        page.waitForCondition(() -> onItsWay.get() != null);
        second.click();
        onItsWay.get().resume();
    }

    @Test
    void itShowsInEnglishOnAPhone() {
        Page page = open(Locale.US, Screen.PHONE);
        Desk.signIn(page, "admin");
        page.navigate("/admin/types");

        assertThat(page.locator("h1")).hasText("Note types");
        assertThat(page.locator("#types")).containsText("Customer called us");
        screenshot(page, "types-en-phone");
    }
}
