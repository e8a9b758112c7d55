package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsIT extends BrowserTest {

    private static final Pattern CUSTOMER = Pattern.compile(".*/customer\\?number=k\\d+");

    private Page page;
    private String note;
    private String first;
    private String second;

    @BeforeEach
    void twoCustomers() {
        page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        second = Colleague.withCustomer(page).customer();
        Colleague writer = Colleague.withCustomer(page);
        first = writer.customer();
        note = writer.writes("Bitte zurückrufen");
        page.navigate("/customers");
    }

    @Test
    void oneClickShowsDetailsAndTheLastEntryAndASecondOpens() {
        side(first).click();
        assertThat(page.locator(".beside")).containsText(first);
        assertThat(page.locator(".beside .last")).containsText(note);
        screenshot(page, "customers-selected");

        side(second).click();
        assertThat(page.locator(".beside .last")).containsText("Noch kein Eintrag.");

        side(second).click();
        page.waitForURL("**/customer?number=" + second);
    }

    @Test
    void theKeysChooseAndOpen() {
        side(first).click();
        assertThat(page.locator(".beside")).containsText(first);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".beside")).containsText(second);
        assertThat(row(second)).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        page.waitForURL("**/customer?number=" + second);
    }

    @Test
    void theMiddleButtonOpensANewTab() {
        Page link = page.context()
                .waitForPage(() ->
                        row(first).locator("a.rec").click(new Locator.ClickOptions().setButton(MouseButton.MIDDLE)));
        assertThat(link).hasURL(CUSTOMER);
        Page anywhere = page.context()
                .waitForPage(() -> side(first).click(new Locator.ClickOptions().setButton(MouseButton.MIDDLE)));
        assertThat(anywhere).hasURL(CUSTOMER);
        assertThat(page).hasURL(Pattern.compile(".*/customers"));
    }

    @Test
    void aRowLeadsToItsOwnPageWhateverColumnsAreShown() {
        String quote = Desk.quote(page, first, "Tisch für " + first);
        page.navigate("/quotes");
        columns("-number,-customer,date,subject,state,validUntil,gross");
        Locator row = row("Tisch für " + first);
        Page tab = page.context()
                .waitForPage(
                        () -> row.locator("td").last().click(new Locator.ClickOptions().setButton(MouseButton.MIDDLE)));
        assertThat(tab).hasURL(Pattern.compile(".*/quote\\?number=" + quote));

        row.locator("td").last().dblclick();
        page.waitForURL("**/quote?number=" + quote);
        page.navigate("/quotes");
        page.evaluate("() => { resetColumns(); }");
        assertThat(page.locator("th.number")).isVisible();
    }

    private void columns(String columns) {
        page.evaluate("columns => { chooseColumns([{ name: 'columns', value: columns }]); }", columns);
        assertThat(page.locator("th.number")).hasCount(0);
    }

    @Test
    void onAPhoneOneTapOpens() {
        page.setViewportSize(390, 844);
        side(first).click();
        page.waitForURL("**/customer?number=" + first);
    }

    @Test
    void aFilterTellsWhatItMeansAndIsClearedByOneClick() {
        page.locator("#filter-toggle").click();
        filter("number").pressSequentially(first);
        assertThat(page.locator("#filter-count")).hasText("1");
        assertThat(page.locator("tr[data-rk]")).hasCount(1);
        assertThat(page.locator("#list\\:hits")).hasText("1 Treffer");
        screenshot(page, "customers-filtered");

        page.locator("#filter-clear").click();
        assertThat(row(second)).isVisible();
        assertThat(filter("number")).hasValue("");
        assertThat(page.locator("#filter-count")).isHidden();
    }

    @Test
    void aListWithoutHitsSaysSo() {
        page.locator("#filter-toggle").click();
        filter("name").pressSequentially("gibt es nicht");
        assertThat(page.locator("#list\\:table_data")).hasText("Nichts passt zu den Filtern.");
        assertThat(page.locator("#list\\:hits")).hasText("keine Treffer");
    }

    @Test
    void halfAnExpressionIsNoErrorUntilItIsConfirmed() {
        page.locator("#filter-toggle").click();
        filter("number").pressSequentially(first);
        assertThat(page.locator("tr[data-rk]")).hasCount(1);

        page.waitForResponse(answer -> "POST".equals(answer.request().method()), () -> filter("number")
                .pressSequentially("|"));
        assertThat(filter("number")).hasAttribute("aria-invalid", "false");

        filter("number").press("Enter");
        assertThat(filter("number")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='" + filter("number").getAttribute("aria-describedby") + "']"))
                .containsText("Hier fehlt ein Wert.");
        assertThat(filter("number")).isFocused();
        assertThat(page.locator("tr[data-rk]")).hasCount(1);

        filter("number").pressSequentially(second);
        assertThat(page.locator("tr[data-rk]")).hasCount(2);
        assertThat(filter("number")).hasAttribute("aria-invalid", "false");
    }

    @Test
    void everyListFiltersStatesByTheirLabels() {
        page.navigate("/quotes");
        page.locator("#filter-toggle").click();
        filter("state").pressSequentially("Entwurf|beauftragt");
        assertThat(page.locator("#list\\:table\\:echo-state")).containsText("„Entwurf“");

        page.navigate("/orders");
        page.locator("#filter-toggle").click();
        filter("state").pressSequentially("quatsch");
        filter("state").press("Enter");
        assertThat(page.locator("#list\\:table\\:echo-state")).containsText("storniert");
    }

    private Locator row(String number) {
        return page.locator("tr[data-rk]", new Page.LocatorOptions().setHasText(number));
    }

    /** A place in the row where there is no link. */
    private Locator side(String number) {
        return row(number).locator("td").last();
    }

    private Locator filter(String column) {
        return page.locator("#list\\:table\\:filter-" + column);
    }
}
