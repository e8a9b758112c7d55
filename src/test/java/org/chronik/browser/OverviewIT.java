package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.chronik.container.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewIT extends BrowserTest {

    private static final int ROWS_OF_A_PAGE = 50;

    private Page reader;
    private Colleague bernd;

    @BeforeEach
    void twoAreSignedIn() {
        reader = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        bernd = Colleague.withCustomer(signedIn("bernd", Locale.GERMANY, Screen.DESKTOP));
        bernd.writes("Zum Anfang");
    }

    @Test
    void aNewEntryShowsWithinASecondAtTheTop() {
        OverviewPage overview = OverviewPage.open(reader);
        overview.showsAtOnce(bernd.writes("Rückruf erbeten"));
        screenshot(reader, "overview");
    }

    @Test
    void whatIsTypedIntoAFilterStaysAndKeepsTheFocus() {
        OverviewPage overview = OverviewPage.open(reader);
        overview.showFilters();
        overview.filter("customer").pressSequentially("\"halb");

        overview.showsAtOnce(bernd.writes("Kommt dazu"));

        assertThat(overview.filter("customer")).hasValue("\"halb");
        assertThat(overview.filter("customer")).isFocused();
        screenshot(reader, "overview-filters");
    }

    @Test
    void whatIsUnfoldedDoesNotMoveAndABarSaysWhatWaits() {
        OverviewPage overview = OverviewPage.open(reader);
        String read = bernd.writes("Wird gelesen");
        overview.showsAtOnce(read);
        overview.unfold(read);

        String newer = bernd.writes("Eins");
        assertThat(overview.bar()).hasText("↑ 1 neuer Eintrag");
        String newest = bernd.writes("Zwei");
        assertThat(overview.bar()).hasText("↑ 2 neue Einträge");
        assertThat(overview.rows().first()).containsText(read);
        screenshot(reader, "overview-bar");

        overview.bar().click();
        overview.showsAtOnce(newest);
        assertThat(overview.rows().nth(1)).containsText(newer);
        assertThat(overview.details()).containsText(read);
        assertThat(overview.bar()).isHidden();
    }

    @Test
    void afterOthersHaveComeTheOneThatIsClickedUnfolds() {
        OverviewPage overview = OverviewPage.open(reader);
        String first = bernd.writes("Zuerst");
        overview.showsAtOnce(first);
        overview.showsAtOnce(bernd.writes("Danach"));
        overview.showsAtOnce(bernd.writes("Zuletzt"));

        overview.unfold(first);
        assertThat(overview.row(first)).hasAttribute("data-ri", "2");
    }

    @Test
    void deletedIsTheNoteThatWasAskedAboutWhateverStandsInItsPlace() {
        String kept = bernd.writes("Bleibt");
        String asked = bernd.writes("Gehört weg");
        Page page = signedIn("bernd", Locale.GERMANY, Screen.DESKTOP);
        OverviewPage overview = OverviewPage.openOf(bernd.customer(), page);
        overview.showFilters();
        overview.unfold(kept);
        overview.row(asked).locator("td").last().click();
        Locator details = overview.details().filter(new Locator.FilterOptions().setHasText(asked));
        details.locator("button:has(.pi-trash)").click();
        Locator yes = page.locator(".ui-confirmdialog-yes");
        assertThat(yes).isVisible();

        overview.filter("text").fill("Bleibt");
        overview.filter("text").press("Enter");
        assertThat(overview.rows()).hasCount(1);
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("delete"), yes::click);

        OverviewPage after = OverviewPage.openOf(bernd.customer(), page);
        assertThat(after.row(kept)).hasCount(1);
        assertThat(after.row(asked)).hasCount(0);
    }

    @Test
    void whatTheServerCannotAnswerIsSaid() {
        OverviewPage overview = OverviewPage.open(reader);
        expectComplaint("the server responded with a status of 500");
        reader.route("**/crm", route -> {
            if (route.request().postData() != null && route.request().postData().contains("jump-go")) {
                route.fulfill(new Route.FulfillOptions().setStatus(500));
            } else {
                route.resume();
            }
        });
        reader.locator("#jump summary").click();
        reader.locator("#list\\:date").fill("heute");
        reader.locator("#list\\:jump-go").click();
        assertThat(reader.locator("#not-answered")).isVisible();

        reader.unroute("**/crm");
        reader.locator("#list\\:jump-go").click();
        assertThat(reader.locator("#not-answered")).isHidden();
        assertThat(overview.rows().first()).isVisible();
    }

    @Test
    void onlyEntriesThatMeetTheFilterCount() {
        OverviewPage overview = OverviewPage.open(reader);
        String read = bernd.writes("Lieferung");
        overview.showFilters();
        overview.filter("text", "lieferung NICHT storniert");
        overview.showsAtOnce(read);
        overview.unfold(read);

        bernd.writes("Lieferung storniert");
        bernd.writes("Etwas anderes");
        bernd.writes("Lieferung verschoben");

        assertThat(overview.bar()).hasText("↑ 1 neuer Eintrag");
    }

    @Test
    void theFirstThatMeetsAFilterShowsInTheEmptyList() {
        OverviewPage overview = OverviewPage.open(reader);
        overview.showFilters();
        overview.filter("text", "Zahnradbahn");
        assertThat(overview.rows()).hasCount(0);

        overview.showsAtOnce(bernd.writes("Zahnradbahn bestellt"));
        overview.showsAtOnce(bernd.writes("Zahnradbahn storniert"));
        assertThat(overview.rows()).hasCount(2);
        assertThat(reader.locator("#list\\:hits")).hasText("2 Treffer");
    }

    @Test
    void theWayToOlderOnesOpensWhenTheFirstLeavesThePage() throws SQLException {
        String first = bernd.writes("Fünfzigmal");
        repeat(first, ROWS_OF_A_PAGE - 2);
        OverviewPage overview = OverviewPage.openOf(bernd.customer(), reader);
        assertThat(overview.rows()).hasCount(ROWS_OF_A_PAGE);
        Locator older = reader.locator("#list\\:older");
        assertThat(older).isHidden();

        overview.showsAtOnce(bernd.writes("Eins zu viel"));
        assertThat(older).isVisible();
        assertThat(overview.rows()).hasCount(ROWS_OF_A_PAGE);
    }

    /** Writes a note again and again, past the application. */
    private static void repeat(String text, int times) throws SQLException {
        try (Connection database = TestServer.database().connect();
                PreparedStatement statement = database.prepareStatement(
                        """
                        with more as (
                            insert into crm_entry (id, recorded_at, occurred_at, author_kind, author_id, author_name,
                                                   author_fold, type_code, subject, text, text_fold, sticky, customer_id, version)
                            select nextval('crm_entry_seq'), recorded_at, occurred_at, author_kind, author_id, author_name,
                                   author_fold, type_code, subject, text, text_fold, sticky, customer_id, version
                              from crm_entry cross join generate_series(1, ?) where text = ?
                            returning id, customer_id, recorded_at, sticky)
                        insert into crm_entry_link (entry_id, record_id, customer_id, recorded_at, sticky)
                        select id, customer_id, customer_id, recorded_at, sticky from more""")) {
            statement.setInt(1, times);
            statement.setString(2, text);
            assertThat(statement.executeUpdate()).isEqualTo(times);
        }
    }

    @Test
    void whatDoesNotMeetTheFilterIsNotEvenAsked() {
        OverviewPage overview = OverviewPage.open(reader);
        overview.showFilters();
        overview.filter("text", "lieferung");
        AtomicInteger asked = new AtomicInteger();
        reader.onRequest(request -> {
            if (request.postData() != null && request.postData().contains("list-read=news")) {
                asked.incrementAndGet();
            }
        });

        bernd.writes("Etwas anderes");
        overview.showsAtOnce(bernd.writes("Lieferung"));

        assertThat(asked).hasValue(1);
    }

    @Test
    void whatMeetsAFilterLetterByLetterShowsAtOnce() {
        OverviewPage overview = OverviewPage.open(reader);
        String text = "Genau So " + UUID.randomUUID();
        overview.showFilters();
        overview.filter("text", "== \"" + text + "\"");

        bernd.writesJust(text);

        overview.showsAtOnce(text);
    }

    @Test
    void afterTheComputerHasSleptForHoursThePageConnectsAgain() {
        AtomicInteger connections = new AtomicInteger();
        reader.clock().install();
        reader.routeWebSocket(url -> true, socket -> {
            WebSocketRoute server = socket.connectToServer();
            boolean first = connections.incrementAndGet() == 1;
            AtomicBoolean silent = new AtomicBoolean();
            server.onMessage(frame -> {
                if (!silent.get()) {
                    socket.send(frame.text());
                }
                silent.set(first);
            });
        });
        OverviewPage overview = OverviewPage.open(reader);

        reader.clock().fastForward("08:00:00");

        reader.waitForCondition(() -> connections.get() == 2);
        assertThat(reader.locator("#live-state")).hasText("live");
        overview.showsAtOnce(bernd.writes("Am nächsten Morgen"));
    }

    @Test
    void theServerGivesSignsOfLife() {
        AtomicBoolean alive = new AtomicBoolean();
        reader.onWebSocket(
                socket -> socket.onFrameReceived(frame -> alive.compareAndSet(false, "{}".equals(frame.text()))));
        OverviewPage.open(reader);

        reader.waitForCondition(alive::get);
    }

    @Test
    void sortedOtherwiseABarLeadsToTheNewest() {
        OverviewPage overview = OverviewPage.open(reader);
        overview.showFilters();
        overview.sortBy("author");
        assertThat(reader.locator("th[aria-sort=ascending] .head-label")).hasText("Von");

        String newest = bernd.writes("Ganz neu");
        assertThat(overview.bar()).hasText("↑ 1 neuer Eintrag");
        overview.bar().click();

        assertThat(overview.rows().first()).containsText(newest);
        assertThat(reader.locator("th[aria-sort=descending] .head-label")).hasText("Eingetragen");
    }

    @Test
    void aPinnedEntryIsMarkedInItsPlace() {
        OverviewPage overview = OverviewPage.open(reader);
        String pinned = bernd.writes("Wichtig");
        overview.showsAtOnce(pinned);
        String read = bernd.writes("Wird gelesen");
        overview.showsAtOnce(read);
        overview.unfold(read);

        bernd.pins(pinned);

        assertThat(overview.row(pinned).locator(".pin")).isVisible();
        assertThat(overview.details()).containsText(read);
        assertThat(overview.bar()).isHidden();
    }

    @Test
    void withoutPushThePollBringsIt() {
        OverviewPage overview = OverviewPage.openWithoutPush(reader);
        String text = bernd.writes("Ohne Leitung");

        OverviewPage.arrives(overview.row(text));
        assertThat(reader.locator("#live-state")).hasText("wird verbunden");
    }

    @Test
    void whatHappensWhileTheServerCannotHearTheDatabaseComesLater() throws SQLException {
        OverviewPage overview = OverviewPage.open(reader);
        try (Connection database = TestServer.database().connect();
                Statement statement = database.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen chronik'");
        }

        overview.showsAtOnce(bernd.writes("In der Stille"));
    }

    @Test
    void whatCouldNotBeAskedIsAskedAgain() {
        OverviewPage overview = OverviewPage.open(reader);
        expectComplaint("net::ERR_CONNECTION_RESET");
        AtomicBoolean first = new AtomicBoolean(true);
        reader.route("**/crm", route -> {
            if (first.getAndSet(false)) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });

        overview.showsAtOnce(bernd.writes("Beim zweiten Mal"));
        assertThat(first).isFalse();
        assertThat(reader.locator("#not-answered")).isHidden();
    }

    @Test
    void aPageThatWasOpenedBelowTheTopCountsWhatIsNew() {
        OverviewPage.open(reader);
        String oldest = reader.locator("tr[data-rk]").last().getAttribute("data-rk");
        reader.routeWebSocket(url -> true, socket -> socket.close());
        reader.navigate("/crm?from=" + oldest);
        assertThat(reader.locator("tr[data-rk]").first()).isVisible();
        bernd.writes("Weit oben");

        OverviewPage.arrives(reader.locator("#news"));
    }

    @Test
    void aFilterWhoseRowsCouldNotBeReadIsReadAgain() {
        OverviewPage overview = OverviewPage.open(reader);
        String sought = bernd.writes("Wird gesucht");
        overview.showsAtOnce(sought);
        expectComplaint("net::ERR_CONNECTION_RESET");
        AtomicBoolean first = new AtomicBoolean(true);
        reader.route("**/crm", route -> {
            if (route.request().postData().contains("list-read=fresh") && first.getAndSet(false)) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        overview.showFilters();
        overview.filter("text", sought.replaceFirst(".* ", ""));

        assertThat(overview.rows()).hasCount(1);
        assertThat(first).isFalse();
        assertThat(reader.locator("#not-answered")).isHidden();
    }

    @Test
    void anIdlePollAnswersLittle() {
        OverviewPage.openWithoutPush(reader);
        Response answer = reader.waitForResponse(
                response -> "POST".equals(response.request().method())
                        && response.request().postData().contains("live%3Apoll"),
                () -> {});

        assertThat(answer.body().length).isLessThan(1000);
        assertThat(answer.text()).doesNotContain("list:");
    }

    @Test
    void whenTheSessionIsOverALineAsksToSignInAndTheListStays() {
        OverviewPage overview = OverviewPage.openWithoutPush(reader);
        assertThat(overview.rows().first()).isVisible();
        reader.context().clearCookies();

        OverviewPage.arrives(reader.locator("#signed-out"));
        assertThat(reader.locator("#live-state")).hasText("abgemeldet");
        assertThat(overview.rows().first()).isVisible();
        screenshot(reader, "overview-signed-out");
    }

    @Test
    void aDateLeadsToItsEntries() {
        OverviewPage overview = OverviewPage.open(reader);
        reader.locator("#jump summary").click();
        reader.locator("#list\\:date").pressSequentially("kein Datum");
        reader.locator("#list\\:date").press("Enter");
        assertThat(reader.locator("#messages")).containsText("„kein Datum“ ist kein Datum");

        reader.locator("#list\\:date").fill("heute");
        reader.locator("#list\\:jump-go").click();

        assertThat(reader.locator("#list\\:date")).isHidden();
        assertThat(overview.rows().first()).isVisible();
    }

    @Test
    void aDateIsNoPlaceInAnOrderOfNames() {
        OverviewPage overview = OverviewPage.open(reader);
        reader.locator("#jump summary").click();
        reader.locator("#list\\:date").fill("heute");
        overview.sortBy("author");
        assertThat(reader.locator("th[aria-sort=ascending] .head-label")).hasText("Von");
        assertThat(reader.locator("#jump")).isHidden();

        reader.locator("#list\\:jump-go").dispatchEvent("click");

        assertThat(reader.locator("#messages")).containsText("nicht nach der Zeit sortiert");
        assertThat(reader.locator("#not-answered")).isHidden();
        assertThat(overview.rows().first()).isVisible();
    }
}
