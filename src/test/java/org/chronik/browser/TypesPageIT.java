package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
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
        page.click(id("actions:new"));
        Desk.awaitFocus(page, "type-form:label-de");
        Desk.type(page, "type-form:label-de", label);
        Desk.type(page, "type-form:label-en", "Assembly " + label);
        page.click(id("type-form:save"));

        Locator rows = page.locator("[id='types'] section").first().locator(".task");
        assertThat(rows.last()).containsText(label);
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
    void itShowsInEnglishOnAPhone() {
        Page page = open(Locale.US, Screen.PHONE);
        Desk.signIn(page, "admin");
        page.navigate("/admin/types");

        assertThat(page.locator("h1")).hasText("Note types");
        assertThat(page.locator("#types")).containsText("Customer called us");
        screenshot(page, "types-en-phone");
    }
}
