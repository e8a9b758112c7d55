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

/** All filters in one line, in step with the fields of the columns. */
class FilterLineIT extends BrowserTest {

    private final String only = UUID.randomUUID().toString().replace("-", "");

    @Test
    void theLineAndTheColumnsSayTheSame() {
        Page page = opened(Locale.GERMANY, Screen.DESKTOP, "/customers");

        type(page, "line", "ort:wien & name:" + only);
        assertThat(field(page, "city")).hasValue("wien");
        assertThat(field(page, "name")).hasValue(only);
        assertThat(page.locator("#filter-count")).hasText("2");
        type(page, "city", "graz|linz");
        assertThat(field(page, "line")).hasValue("name:" + only + " & ort:(graz | linz)");
        assertThat(echo(page)).containsText("Ort enthält „graz“ oder enthält „linz“");
        type(page, "line", "");
        assertThat(field(page, "city")).hasValue("");
        assertThat(page.locator("#filter-count")).isHidden();
    }

    @Test
    void whatOrJoinsAcrossColumnsStaysInTheLineAndInTheAddress() {
        Page page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        String wien = Desk.customer(page, "Wien " + only);
        String graz = Desk.customer(page, "Graz " + only);
        page.navigate("/customers");
        show(page);

        type(page, "line", "name:" + only + " & (name:wien | nummer:" + graz + ")");

        assertThat(page.locator("tr[data-rk]")).hasCount(2);
        assertThat(field(page, "name")).isDisabled();
        assertThat(field(page, "name")).hasAttribute("placeholder", "steht in der Zeile");
        page.waitForURL(Pattern.compile(".*filter=name.*%7C.*"));
        page.reload();
        assertThat(field(page, "line")).hasValue("name:" + only + " & (name:wien | nummer:" + graz + ")");
        assertThat(page.locator("tr[data-rk]")).hasCount(2);
        screenshot(page, "filter-line-across");
        type(page, "line", "nummer:" + wien);
        assertThat(field(page, "name")).isEnabled();
        assertThat(field(page, "number")).hasValue(wien);
        assertThat(page.locator("tr[data-rk]")).hasCount(1);
    }

    @Test
    void aTermWithoutFieldIsMarkedAndTheParenthesisSuggested() {
        Page page = opened(Locale.US, Screen.PHONE, "/customers");

        type(page, "line", "name:müller wien");

        assertThat(echo(page).locator("u")).hasText("wien");
        assertThat(field(page, "line")).hasAttribute("aria-invalid", "true");
        screenshot(page, "filter-line-wrong-phone");
        echo(page).getByText("name:(müller wien)").click();
        assertThat(field(page, "line")).hasValue("name:(müller wien)");
        assertThat(field(page, "line")).hasAttribute("aria-invalid", "false");
        assertThat(field(page, "name")).hasValue("müller & wien");
    }

    @Test
    void nothingIsInTheWayOfThoseWhoCannotSee() {
        Page page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        Desk.customer(page, "Wien " + only);
        page.keyboard().press("n");
        page.locator(id("note-form:text")).fill("Rückruf");
        page.locator(id("note-form:text")).press("Control+Enter");
        assertThat(page.locator(".entry")).hasCount(1);
        page.navigate("/crm");
        show(page);

        type(page, "line", "sticky:ja | kunde:" + only);

        assertThat(page.locator("tr[data-rk] .ui-row-toggler").first())
                .hasAttribute("aria-label", Pattern.compile("Ausklappen.*"));
        assertThat(AccessibilityIT.violations(page)).isEmpty();
    }

    private Page opened(Locale locale, Screen screen, String path) {
        Page page = signedIn("anna", locale, screen);
        page.navigate(path);
        show(page);
        return page;
    }

    private static void show(Page page) {
        page.locator("#filter-toggle").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Alles in einer Zeile|All in one line")))
                .click();
        assertThat(field(page, "line")).isFocused();
    }

    private static void type(Page page, String column, String expression) {
        field(page, column).fill("");
        field(page, column).pressSequentially(expression);
        field(page, column).press("Enter");
    }

    private static Locator field(Page page, String column) {
        return page.locator(".filter-field[data-column=" + column + "]");
    }

    private static Locator echo(Page page) {
        return page.locator(id("list:echo-line"));
    }
}
