package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FilterHelpIT extends BrowserTest {

    private Page page;

    private void open(String path, Locale locale, Screen screen) {
        page = signedIn("anna", locale, screen);
        page.navigate(path);
        page.locator("#filter-toggle").click();
    }

    @Test
    void anExampleIsTriedByAClick() {
        open("/crm", Locale.GERMANY, Screen.DESKTOP);
        openHelp("recorded");
        screenshot(page, "filter-help-dates");
        assertThat(AccessibilityIT.violations(page)).isEmpty();
        help().getByText("letzte7d").click();

        assertThat(field("recorded")).hasValue("letzte7d");
        assertThat(field("recorded")).isFocused();
        assertThat(echo("recorded")).containsText("letzte 7 Tage");
        assertThat(page.locator("#filter-count")).hasText("1");
    }

    @Test
    void aCalendarWritesFromTo() {
        open("/quotes", Locale.US, Screen.DESKTOP);
        openHelp("date");
        day("10").click();
        assertThat(help()).isVisible();
        day("20").click();

        String month = LocalDate.now().format(DateTimeFormatter.ofPattern("M/'%s'/yyyy"));
        assertThat(field("date")).hasValue(String.format(month, "10") + ".." + String.format(month, "20"));
        assertThat(field("date")).isFocused();
        assertThat(echo("date")).containsText("from 10 ");
    }

    @Test
    void whatIsTickedIsFilteredByAndWhatIsFilteredByIsTicked() {
        open("/quotes", Locale.GERMANY, Screen.PHONE);
        field("state").pressSequentially("versend");
        field("state").press("Enter");
        openHelp("state");
        assertThat(AccessibilityIT.violations(page)).isEmpty();
        screenshot(page, "filter-help-picks");
        assertThat(pick("versendet")).isChecked();
        assertThat(pick("Entwurf")).not().isChecked();

        pick("Entwurf").press("Enter");
        assertThat(field("state")).hasValue("\"Entwurf\"|\"versendet\"");
        assertThat(page.locator("#filter-count")).hasText("1");
        page.keyboard().press("Escape");
        assertThat(echo("state")).containsText("„Entwurf“");
    }

    @Test
    void theArrowsBringBackWhatWasTypedBefore() {
        open("/customers", Locale.GERMANY, Screen.DESKTOP);
        confirm("name", "erste");
        confirm("name", "erste|zweite");
        confirm("name", "falsch|");
        page.navigate("/customers");
        page.locator("#filter-toggle").click();

        field("name").pressSequentially("dritte");
        field("name").press("Home");
        field("name").press("ArrowUp");
        assertThat(field("name")).hasValue("erste|zweite");
        field("name").press("ArrowUp");
        assertThat(field("name")).hasValue("erste");
        assertThat(echo("name")).containsText("„erste“");
        field("name").press("ArrowDown");
        field("name").press("ArrowDown");
        assertThat(field("name")).hasValue("dritte");
        field("city").press("ArrowUp");
        assertThat(field("city")).hasValue("");
    }

    @Test
    void whatAFieldIsForIsOpenedAndClosedByKeys() {
        open("/crm", Locale.US, Screen.DESKTOP);
        field("author").press("Alt+ArrowDown");
        assertThat(help()).isVisible();
        assertThat(help().locator("h2")).hasText("Filter: By");
        page.keyboard().press("n");
        assertThat(page.locator("[role=dialog][aria-hidden=false]")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(help()).isHidden();
        assertThat(field("author")).isFocused();
    }

    private void confirm(String column, String expression) {
        field(column).clear();
        field(column).pressSequentially(expression);
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("done=true"),
                () -> field(column).press("Enter"));
    }

    private void openHelp(String column) {
        page.locator(".filter", new Page.LocatorOptions().setHas(field(column)))
                .locator(".filter-more")
                .click();
        assertThat(help()).isVisible();
    }

    private Locator help() {
        return page.locator("#filter-help");
    }

    private Locator pick(String label) {
        return help().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator day(String number) {
        return help().locator("td:not(.ui-datepicker-other-month)")
                .getByText(number, new Locator.GetByTextOptions().setExact(true));
    }

    private Locator field(String column) {
        return page.locator(id("list:table:filter-" + column));
    }

    private Locator echo(String column) {
        return page.locator(id("list:table:echo-" + column));
    }
}
