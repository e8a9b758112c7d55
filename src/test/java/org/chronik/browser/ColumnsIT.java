package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ColumnsIT extends BrowserTest {

    private Page page;

    private void open(Screen screen) {
        page = signedIn("lena", Locale.GERMANY, screen);
        page.navigate("/crm");
    }

    @AfterEach
    void backToTheListsOwn() {
        choose(() -> button("reset").click());
        assertThat(heads()).hasText(OWN);
    }

    private static final String[] OWN = {"Eingetragen", "Von", "Typ", "Kunde", "Belege", "Betreff und Text", "★"};

    @Test
    void columnsAreShownHiddenAndOrderedAndStaySo() {
        open(Screen.DESKTOP);
        choose(() -> {
            assertThat(AccessibilityIT.violations(page)).isEmpty();
            screenshot(page, "columns");
            column("happened").getByRole(AriaRole.CHECKBOX).check();
            column("records").getByRole(AriaRole.CHECKBOX).uncheck();
            column("author").locator("[data-columns=down]").press("Enter");
            assertThat(page.locator("#columns-moved")).hasText("Von: Platz 4 von 8");
            column("sticky").dragTo(column("recorded"), new Locator.DragToOptions().setTargetPosition(40, 3));
            button("apply").click();
        });
        String[] chosen = {"★", "Eingetragen", "Zeitpunkt", "Typ", "Von", "Kunde", "Betreff und Text"};
        assertThat(heads()).hasText(chosen);

        page.reload();
        assertThat(heads()).hasText(chosen);
        page.locator("tr[data-rk] td").last().click();
        assertThat(page.locator(".ui-expanded-row-content")).isVisible();
        assertThat(page.locator("th[aria-sort=descending] .head-label")).hasText("Eingetragen");
        screenshot(page, "columns-chosen");
    }

    @Test
    void aFilterOnAHiddenColumnIsShownAsOn() {
        open(Screen.DESKTOP);
        page.locator("#filter-toggle").click();
        page.locator(id("list:table:filter-sticky")).pressSequentially("nein");
        page.locator(id("list:table:filter-sticky")).press("Enter");
        assertThat(page.locator("#filter-count")).hasText("1");
        page.locator("th", new Page.LocatorOptions().setHasText("★"))
                .locator(".head-label")
                .click();
        assertThat(page.locator("th[aria-sort=ascending] .head-label")).hasText("★");

        choose(() -> {
            column("sticky").getByRole(AriaRole.CHECKBOX).press("Enter");
            button("apply").press("Enter");
        });

        assertThat(page.locator(".chip")).containsText("sticky nein");
        assertThat(page.locator("th[aria-sort=descending] .head-label")).hasText("Eingetragen");
        assertThat(page.locator("tr[data-rk].pinned")).hasCount(0);
        assertThat(page.locator("#filter-count")).hasText("1");
        assertThat(AccessibilityIT.violations(page)).isEmpty();

        page.locator(".chip button").click();
        assertThat(page.locator(".chip")).hasCount(0);
        assertThat(page.locator("#filter-count")).isHidden();
    }

    @Test
    void whatIsNewIsTakenInWhereTheDateIsHidden() {
        Colleague bernd = Colleague.withCustomer(signedIn("bernd", Locale.GERMANY, Screen.DESKTOP));
        open(Screen.DESKTOP);
        assertThat(page.locator("#live-state")).hasClass("live live-live");
        choose(() -> {
            column("recorded").getByRole(AriaRole.CHECKBOX).uncheck();
            button("apply").click();
        });
        page.locator("tr[data-rk] td").last().click();
        assertThat(page.locator(".ui-expanded-row-content")).isVisible();
        String text = bernd.writes("Neu");
        page.locator("#news").click();

        assertThat(page.locator("tr[data-rk]").first()).containsText(text);
        assertThat(page.locator("#news")).isHidden();
        page.locator("tr[data-rk] td").last().click();
        assertThat(page.locator(".ui-expanded-row-content")).isVisible();
    }

    @Test
    void onAPhoneWhatIsHiddenLeavesTheCards() {
        open(Screen.PHONE);
        choose(() -> {
            column("customer").getByRole(AriaRole.CHECKBOX).uncheck();
            button("apply").click();
        });
        assertThat(page.locator("tr[data-rk] .c-type").first()).isVisible();
        assertThat(page.locator("tr[data-rk] .c-customer")).hasCount(0);
        screenshot(page, "columns-phone");
    }

    private void choose(Runnable work) {
        page.locator("[data-columns=open]").click();
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("list%3Acolumns-"), work);
        assertThat(page.locator("#columns")).isHidden();
    }

    private Locator column(String name) {
        return page.locator("#columns li[data-column=" + name + "]");
    }

    private Locator button(String name) {
        return page.locator("#columns [data-columns=" + name + "]");
    }

    private Locator heads() {
        return page.locator("#list\\:table_head .head-label");
    }
}
