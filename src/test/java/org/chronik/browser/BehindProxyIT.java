package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.Locale;
import org.chronik.container.TestServer;
import org.chronik.run.Ports;
import org.junit.jupiter.api.Test;

/** Pages that come through the proxy of {@code server-config}, by https. */
class BehindProxyIT extends BrowserTest {

    /** Longer than the longest pause before a page connects anew. */
    private static final double PATIENCE = 60_000;

    @Test
    void whatHappensIsPushedThroughIt() throws IOException, InterruptedException {
        try (ReverseProxy proxy = ReverseProxy.before(TestServer.port())) {
            Page reader = signedInAt(proxy);
            OverviewPage overview = OverviewPage.open(reader);
            overview.showsAtOnce(bernd().writes("Durch den Proxy"));
        }
    }

    @Test
    void whereItLetsNoSocketThroughThePollBringsIt() throws IOException, InterruptedException {
        expectComplaint("WebSocket connection to");
        try (ReverseProxy proxy = ReverseProxy.withoutPush(TestServer.port())) {
            Page reader = signedInAt(proxy);
            reader.navigate("/crm");
            String text = bernd().writes("Ohne Leitung");

            OverviewPage.arrives(reader.locator("#list\\:table_data > tr", withText(text)));
            assertThat(state(reader)).hasText("wird verbunden");
        }
    }

    @Test
    void whenItIsGoneAndBackThePageFindsItsWay() throws IOException, InterruptedException {
        expectComplaint("net::ERR_CONNECTION_REFUSED");
        expectComplaint("WebSocket connection to");
        try (ReverseProxy proxy = ReverseProxy.before(TestServer.port())) {
            Page reader = signedInAt(proxy);
            OverviewPage overview = OverviewPage.open(reader);
            Colleague bernd = bernd();

            proxy.stop();
            assertThat(state(reader)).hasText("wird verbunden");
            String missed = bernd.writes("Inzwischen");

            proxy.start();
            assertThat(state(reader)).hasText("live", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
            overview.showsAtOnce(missed);
            overview.showsAtOnce(bernd.writes("Wieder da"));
        }
    }

    @Test
    void whileTheServerIsAwayItSaysSo() throws IOException, InterruptedException {
        expectComplaint("the server responded with a status of 503");
        try (ReverseProxy proxy = ReverseProxy.before(Ports.anyFree())) {
            Page reader = openAt(proxy.url(), Locale.GERMANY, Screen.DESKTOP);
            Response answer = reader.navigate("/crm");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headerValue("retry-after")).isEqualTo("30");
            assertThat(reader.locator("h1")).hasText("Gleich wieder da");
        }
    }

    private Page signedInAt(ReverseProxy proxy) {
        Page page = openAt(proxy.url(), Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(page, "anna");
        return page;
    }

    private Colleague bernd() {
        return Colleague.withCustomer(signedIn("bernd", Locale.GERMANY, Screen.DESKTOP));
    }

    private static Locator state(Page page) {
        return page.locator("#live-state");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
