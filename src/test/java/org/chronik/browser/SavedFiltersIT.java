package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SavedFiltersIT extends BrowserTest {

    private final String name = "Anrufe März " + UUID.randomUUID();

    @Test
    void anAdministratorSavesAndSharesAndAReaderOpensItInHisLanguage() {
        Page admin = signedIn("admin", Locale.GERMANY, Screen.DESKTOP);
        admin.navigate("/crm");
        admin.locator("#filter-toggle").click();
        filter(admin, "recorded", "März 2019");
        filter(admin, "type", "angerufen");
        save(admin);
        more(admin);
        assertThat(AccessibilityIT.violations(admin)).isEmpty();
        button(admin, "Für alle freigeben").click();
        assertThat(row(admin)).containsText("für alle");
        screenshot(admin, "saved-filters");

        Page lena = signedIn("lena", Locale.US, Screen.PHONE);
        lena.navigate("/crm");
        open(lena);
        assertThat(row(lena)).containsText("by Ada Winkler");
        screenshot(lena, "saved-filters-phone");
        row(lena).locator("a").click();

        lena.waitForURL(Pattern.compile(".*/crm\\?filter=recorded.*"));
        assertThat(lena.locator("#filter-count")).hasText("2");
        lena.locator("#filter-toggle").click();
        assertThat(lena.locator(id("list:table:filter-recorded"))).hasValue("2019-03");
        assertThat(lena.locator(id("list:table:filter-type")))
                .hasValue("\"Customer called us\" | \"We called the customer\"");
        lena.locator("[data-filters=hide]").click();
        open(lena);
        assertThat(row(lena).locator("a")).hasAttribute("aria-current", "true");
        more(lena);
        assertThat(button(lena, "Delete")).hasCount(0);
        assertThat(AccessibilityIT.violations(lena)).isEmpty();
    }

    @Test
    void aListOpensWithItsUsersFilterUnlessTheAddressSaysOtherwise() {
        Page page = signedIn("bernd", Locale.GERMANY, Screen.DESKTOP);
        page.navigate("/orders");
        page.locator(id("list:table_head")).getByText("Gesamt").click();
        assertThat(page).hasURL(Pattern.compile(".*sort=gross"));
        page.locator("#filter-toggle").click();
        filter(page, "state", "storniert");
        save(page);
        more(page);
        button(page, "Als Standard").click();
        assertThat(row(page).locator(".saved-line")).containsText("Standard");
        assertThat(row(page).locator("a")).hasAttribute("aria-current", "true");

        page.navigate("/orders");
        assertThat(page).hasURL(Pattern.compile(".*/orders\\?filter=state.*CANCELLED.*&sort=gross"));
        assertThat(page.locator("th[aria-sort=ascending] .head-label")).hasText("Gesamt");
        assertThat(page.locator(id("list:table:filter-state"))).hasValue("\"storniert\"");
        page.locator("#filter-clear").click();
        assertThat(page).hasURL(Pattern.compile(".*/orders\\?filter=&sort=gross$"));
        page.reload();
        assertThat(page.locator("#filter-count")).isHidden();

        open(page);
        more(page);
        button(page, "Nicht mehr Standard").click();
        assertThat(row(page).locator(".saved-line")).not().containsText("Standard");
        page.navigate("/orders");
        assertThat(page.locator("#filter-count")).isHidden();
    }

    @Test
    void oneIsRenamedUpdatedAndDeletedByItsOwner() {
        Page page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        page.navigate("/customers");
        page.locator("#filter-toggle").click();
        filter(page, "city", "wien");
        save(page);
        page.locator(id("saved:name")).pressSequentially(name);
        page.locator(id("saved:name")).press("Enter");
        assertThat(page.locator("#saved-filters .ui-messages-error")).containsText("gibt es schon");
        assertThat(page.locator(id("saved:name"))).isFocused();

        more(page);
        Locator typed = row(page).getByRole(AriaRole.TEXTBOX);
        typed.press("End");
        typed.pressSequentially(" neu");
        typed.press("Enter");
        assertThat(row(page).locator("a")).hasText(name + " neu");
        assertThat(page.locator("#saved-filters .ui-messages-error")).hasCount(0);
        page.keyboard().press("Escape");

        filter(page, "city", "|graz");
        assertThat(page).hasURL(Pattern.compile(".*graz.*"));
        open(page);
        assertThat(row(page).locator("a")).hasAttribute("aria-current", "false");
        more(page);
        button(page, "Mit jetzigem Filter überschreiben").click();
        assertThat(row(page).locator("a")).hasAttribute("aria-current", "true");

        more(page);
        row(page)
                .getByText("Löschen", new Locator.GetByTextOptions().setExact(true))
                .click();
        row(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("endgültig"))
                .click();
        assertThat(row(page)).hasCount(0);
    }

    private void filter(Page page, String column, String expression) {
        page.locator(id("list:table:filter-" + column)).press("End");
        page.locator(id("list:table:filter-" + column)).pressSequentially(expression);
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("done=true"),
                () -> page.locator(id("list:table:filter-" + column)).press("Enter"));
    }

    private void open(Page page) {
        page.locator("#saved-open").click();
        assertThat(page.locator("#saved-filters")).isVisible();
    }

    private void save(Page page) {
        open(page);
        page.locator(id("saved:name")).pressSequentially(name);
        page.locator(id("saved:name")).press("Enter");
        assertThat(row(page)).isVisible();
    }

    private void more(Page page) {
        row(page).locator("summary").first().click();
    }

    private Locator row(Page page) {
        return page.locator("#saved-filters li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator button(Page page, String label) {
        return row(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
    }
}
