package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The section of a record's page shows one kind of its entries. */
class SectionIT extends BrowserTest {

    private static final int MANY_TABS = 50;

    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "en-US"})
    void oneTypeIsChosenByItsNumberAndTakenBack(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String call = locale.getLanguage().equals("de") ? "Kunde hat bei uns angerufen" : "Customer called us";
        String meeting = locale.getLanguage().equals("de") ? "Besprechung" : "Meeting";
        Page page = signedIn("anna", locale, language.equals("de-AT") ? Screen.DESKTOP : Screen.PHONE);
        Clerk anna = new Clerk(page, locale);
        anna.customer("Tischlerei Hölzl");
        anna.note(call, "Rückruf", false);
        anna.note(meeting, "Aufmaß", false);
        anna.note(call, "noch einmal", true);

        page.locator(id("log:filter")).click();
        page.locator(id("log:type")).selectOption(new SelectOption().setLabel(call + " (2)"));
        assertThat(page.locator(".entry")).hasCount(2);
        assertThat(page.locator(id("log:type") + " option:checked")).hasText(call + " (2)");
        screenshot(page, "section-filter-" + language);

        page.locator(id("log:filter")).click();
        assertThat(page.locator(".entry")).hasCount(3);
        assertThat(page.locator(id("log:type"))).isHidden();
    }

    @Test
    void whatIsChosenWhileTheSectionIsReadAnewIsSent() {
        Page page = atCustomer("Glaserei Ölinger").page();
        Locator type = filtersByType(page);
        AtomicReference<Route> onItsWay = new AtomicReference<>();
        page.route("**/customer?*", route -> {
            if (route.request().postData().contains("refresh-record")) {
                onItsWay.set(route);
            } else {
                route.resume();
            }
        });
        page.evaluate("() => { refreshRecord(); }");
        page.waitForCondition(() -> onItsWay.get() != null);
        type.selectOption(new SelectOption().setLabel("Besprechung (1)"));
        type.focus();
        onItsWay.get().resume();

        assertThat(page.locator(".entry")).hasCount(1);
        assertThat(type.locator("option:checked")).hasText("Besprechung (1)");
    }

    @Test
    void whatIsChosenStaysWhenTheSectionCannotBeReadAnew() {
        Page page = atCustomer("Glaserei Überlinger").page();
        Locator type = filtersByType(page);
        page.evaluate("() => { refreshRecord(); }");
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        expectComplaint("net::ERR_CONNECTION_RESET");
        AtomicInteger asked = new AtomicInteger();
        page.route("**/customer?*", route -> {
            if (route.request().postData().contains("refresh-record") && asked.incrementAndGet() == 1) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        type.selectOption(new SelectOption().setLabel("Besprechung (1)"));
        assertThat(page.locator(".entry")).hasCount(1);
        type.blur();
        page.evaluate("() => { refreshRecord(); }");
        page.waitForCondition(() -> asked.get() == 2);

        assertThat(type.locator("option:checked")).hasText("Besprechung (1)");
        assertThat(page.locator(".entry")).hasCount(1);
    }

    @Test
    void aClickWhileTheSectionIsReadAnewMeetsTheEntryThatWasClicked() {
        Page page = atCustomer("Glaserei Unger").page();
        Page other = signedIn("bernd", Locale.GERMANY, Screen.DESKTOP);
        other.navigate(page.url());
        AtomicReference<Route> onItsWay = new AtomicReference<>();
        page.route("**/customer?*", route -> {
            if (route.request().postData().contains("refresh-record") && onItsWay.compareAndSet(null, route)) {
                return;
            }
            route.resume();
        });
        new Clerk(other, Locale.GERMANY).note("Besprechung", "Kommt dazwischen", false);
        page.waitForCondition(() -> onItsWay.get() != null);
        entry(page, "Aufmaß").locator(".entry-head").click();
        onItsWay.get().resume();

        assertThat(entry(page, "Aufmaß").locator(".entry-open")).isVisible();
        assertThat(page.locator(".entry-open")).hasCount(1);
        assertThat(page.locator(".entry")).hasCount(3);
    }

    @Test
    void whileItIsAskedWhetherToDeleteTheEntriesKeepTheirPlaces() {
        Page page = atCustomer("Glaserei Vogl").page();
        AtomicReference<WebSocket> push = new AtomicReference<>();
        page.onWebSocket(push::set);
        page.reload();
        assertThat(page.locator(".entry")).hasCount(2);
        page.waitForCondition(() -> push.get() != null);
        Page other = signedIn("bernd", Locale.GERMANY, Screen.DESKTOP);
        other.navigate(page.url());
        entry(page, "Rückruf").locator(".entry-head").click();
        entry(page, "Aufmaß").locator(".entry-head").click();
        assertThat(page.locator(".entry-open")).hasCount(2);
        entry(page, "Rückruf").locator("button:has(.pi-trash)").click();
        assertThat(page.locator(".ui-confirmdialog-yes")).isVisible();

        page.clock().install();
        push.get().waitForFrameReceived(() -> new Clerk(other, Locale.GERMANY)
                .note("Besprechung", "Kommt dazwischen", false));
        page.clock().runFor(5_000);
        page.clock().resume();
        page.locator(".ui-confirmdialog-yes").click();

        assertThat(page.locator(".entry")).hasCount(3);
        assertThat(entry(page, "Rückruf")).hasCount(0);
        assertThat(entry(page, "Aufmaß")).hasCount(1);
    }

    private static Locator entry(Page page, String text) {
        return page.locator(".entry", new Page.LocatorOptions().setHasText(text));
    }

    /** A customer with a call and a meeting. */
    private Clerk atCustomer(String name) {
        Clerk anna = new Clerk(signedIn("anna", Locale.GERMANY, Screen.DESKTOP), Locale.GERMANY);
        anna.customer(name);
        anna.note("Kunde hat bei uns angerufen", "Rückruf", false);
        anna.note("Besprechung", "Aufmaß", false);
        return anna;
    }

    private static Locator filtersByType(Page page) {
        page.locator(id("log:filter")).click();
        Locator type = page.locator(id("log:type"));
        assertThat(type).isVisible();
        return type;
    }

    @Test
    void aTabOfManyKeepsWhatItHas() {
        Clerk anna = atCustomer("Drechslerei Überacker");
        Page page = anna.page();
        page.locator(".entry-head").last().click();
        assertThat(page.locator(".entry-open")).isVisible();

        for (int tab = 0; tab < MANY_TABS; tab++) {
            assertThat(page.request().get(page.url())).isOK();
        }
        anna.note("Kunde hat bei uns angerufen", "noch einmal", false);

        assertThat(page.locator(".entry")).hasCount(3);
        assertThat(page.locator(".entry-open")).containsText("Rückruf");
    }
}
