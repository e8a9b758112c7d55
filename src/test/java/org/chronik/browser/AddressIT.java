package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of a list says its filter, order and place, and opens the same for everybody. */
class AddressIT extends BrowserTest {

    private Page page;

    private void open(String address) {
        page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        page.navigate(address);
    }

    @Test
    void aFilterIsInTheAddressWithoutLanguage() {
        open("/crm");
        page.locator("#filter-toggle").click();
        confirm("type", "angerufen");
        shows("filter=type:(\"CALL_IN\"|\"CALL_OUT\")");
        confirm("recorded", ">=heute-7t");
        shows("filter=recorded:>=today-7d&type:(\"CALL_IN\"|\"CALL_OUT\")");

        Page other = signedIn("bernd", Locale.US, Screen.DESKTOP);
        other.navigate(page.url());
        assertThat(other.locator(id("list:table:filter-recorded"))).hasValue(">=today-7d");
        assertThat(other.locator(id("list:table:filter-type")))
                .hasValue("\"Customer called us\" | \"We called the customer\"");
        assertThat(other.locator("#filter-count")).hasText("2");
        assertThat(other.locator(id("list:table:echo-recorded"))).containsText("today");
    }

    @Test
    void backAndForwardGoThroughWhatWasDone() {
        Colleague bernd = Colleague.withCustomer(signedIn("bernd", Locale.GERMANY, Screen.DESKTOP));
        bernd.writes("Lieferung verschoben");
        open("/crm?customer=" + bernd.customer());
        page.locator("#filter-toggle").click();
        String start = page.url();
        field("text").pressSequentially("liefer");
        shows("filter=text:\"liefer\"");
        field("text").pressSequentially("ung");
        shows("filter=text:\"lieferung\"");
        page.locator(id("list:table_head")).getByText("Von").click();
        shows("filter=text:\"lieferung\"&sort=author");
        assertThat(page).hasURL(Pattern.compile("\\?customer=k\\d+&filter="));

        page.goBack();
        shows("filter=text:\"lieferung\"");
        assertThat(field("text")).hasValue("lieferung");
        assertThat(page.locator("th[aria-sort=descending] .head-label")).hasText("Eingetragen");

        page.waitForLoadState();
        page.goBack();
        assertThat(page).hasURL(start);
        assertThat(field("text")).hasValue("");
        page.waitForLoadState();
        page.goForward();
        assertThat(field("text")).hasValue("lieferung");
        page.waitForLoadState();
        page.goForward();
        shows("filter=text:\"lieferung\"&sort=author");
        assertThat(page.locator("th[aria-sort=ascending] .head-label")).hasText("Von");
    }

    @Test
    void whatComesByItselfIsNoStep() {
        open("/crm");
        Colleague bernd = Colleague.withCustomer(signedIn("bernd", Locale.GERMANY, Screen.DESKTOP));
        assertThat(page.locator("#live-state")).hasClass("live live-live");
        int steps = (int) page.evaluate("() => history.length");
        assertThat(page.locator("tr[data-rk]").first()).containsText(bernd.writes("Rückruf"));

        assertThat(page).hasURL(Pattern.compile(".*/crm$"));
        assertThat(page.evaluate("() => history.length")).isEqualTo(steps);

        page.navigate("/crm?sort=-recorded&filter=type:CALL_IN");
        assertThat(page).hasURL(Pattern.compile(".*/crm\\?filter=[^&]*$"));
        assertThat(page.evaluate("() => history.length")).isEqualTo(steps + 1);
    }

    @Test
    void aPageIsInTheAddress() {
        open("/crm?filter=&from=end");
        assertThat(page.locator("tr[data-rk]").first()).isVisible();
        String first = page.locator("tr[data-rk]").first().getAttribute("data-rk");
        page.navigate("/crm?from=" + first);
        assertThat(page.locator("tr[data-rk='" + first + "']")).hasCount(0);
        page.navigate("/crm?from=2000-01-01T00:00:00Z");
        assertThat(page.locator(".banner.bad").first()).isHidden();
        page.locator(id("list:newest")).click();
        assertThat(page).hasURL(Pattern.compile(".*/crm$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            /crm~filter=colour:red~„colour“ ist kein Feld dieser Liste.
            /quotes~filter=state:<b>x</b>~Der Filter in der Adresse gilt hier nicht
            /customers~filter=((~Hier fehlt ein Wert.
            /orders~sort=-colour~Nach „colour“ kann hier nicht sortiert werden.
            /crm~sort=records~Nach „records“ kann hier nicht sortiert werden.
            /invoices~from=<script>~Hier ist ihr Anfang.
            /customers~from=99999999999~Hier ist ihr Anfang.
            /customers~from=2019-03-01T00:00:00Z~Hier ist ihr Anfang.
            /crm~from=+999999999-01-01T00:00:00Z~Hier ist ihr Anfang.
            """)
    void whatIsWrongIsToldAndTheListIsThere(String path, String query, String told) {
        String name = query.replaceFirst("=.*", "=");
        String value = query.substring(name.length());
        open(path + "?" + name + URLEncoder.encode(value, StandardCharsets.UTF_8));

        assertThat(page.locator(".banner.bad:visible")).containsText(told);
        assertThat(page.locator(id("list:table"))).isVisible();
        assertThat(page.locator("#filter-count")).isHidden();
    }

    private void shows(String query) {
        page.waitForURL(url -> URLDecoder.decode(url, StandardCharsets.UTF_8).endsWith(query));
    }

    private void confirm(String column, String expression) {
        field(column).pressSequentially(expression);
        field(column).press("Enter");
    }

    private Locator field(String column) {
        return page.locator(id("list:table:filter-" + column));
    }
}
