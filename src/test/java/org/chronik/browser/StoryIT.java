package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's story, from a new customer to the paid invoice, in both languages, with a picture of each step. */
class StoryIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "en-US"})
    void aQuoteWritesItsOwnHistory(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = "Müller & Söhne Fensterbau GmbH " + UUID.randomUUID();
        String address = UUID.randomUUID() + "@kunde.example";
        Clerk anna = new Clerk(signedIn("anna", locale, Screen.DESKTOP), locale);
        Page bernd = signedIn("bernd", locale, Screen.DESKTOP);

        String customer = anna.customer(name);
        anna.contact("Franz Müller", address);
        bernd.navigate("/crm?customer=" + customer);
        assertThat(bernd.locator("#live-state")).hasText(text(locale, "live.on"));
        String quote = anna.quote(customer, "Franz Müller", "Fenster", "640");
        picture(anna, language, "1-draft");
        anna.send();
        sees(anna.page(), bernd, locale, "QUOTE_SENT", quote);
        picture(anna, language, "2-sent");

        Page visitor = visitor(locale);
        visitor.navigate(CustomerMail.to(address, quote).link());
        sees(anna.page(), bernd, locale, "QUOTE_OPENED", quote);
        visitor.locator("#name").fill("Franz Müller");
        visitor.locator("[name=agreed]").check();
        visitor.locator("[value=commission]").click();
        assertThat(visitor.locator(".thanks")).containsText(text(locale, "portal.quote.commissioned"));
        screenshot(visitor, "story-" + language + "-3-commissioned-by-link");
        sees(anna.page(), bernd, locale, "QUOTE_COMMISSIONED", quote);
        assertThat(anna.page().locator(".steps .now")).containsText(text(locale, "QuoteState.COMMISSIONED"));
        picture(anna, language, "4-commissioned");

        Locator link =
                anna.page().locator(".entry-line a", new Page.LocatorOptions().setHasText(Pattern.compile("^n\\d+")));
        String order = link.innerText();
        link.click();
        anna.page().waitForURL("**/order?number=" + order);
        assertThat(entry(anna.page(), text(locale, "EntryKind.QUOTE_COMMISSIONED")))
                .hasCount(1);
        anna.send();
        sees(anna.page(), bernd, locale, "ORDER_CONFIRMATION_SENT", order);
        picture(anna, language, "5-order");
        anna.bill();
        sees(anna.page(), bernd, locale, "INVOICE_CREATED", order);
        anna.send();
        assertThat(anna.page().locator("h1")).containsText(Pattern.compile("r\\d{9}"));
        String invoice = anna.page().locator(id("crumb")).innerText();
        sees(anna.page(), bernd, locale, "INVOICE_SENT", invoice);
        visitor.navigate(CustomerMail.to(address, invoice).link());
        assertThat(visitor.locator("h1")).containsText(invoice);
        sees(anna.page(), bernd, locale, "INVOICE_OPENED", invoice);
        screenshot(visitor, "story-" + language + "-7-invoice-by-link");
        anna.paid();
        sees(anna.page(), bernd, locale, "INVOICE_PAID", invoice);
        picture(anna, language, "8-paid");
        screenshot(bernd, "story-" + language + "-9-overview");
        anna.page().navigate("/customer?number=" + customer);
        assertThat(anna.page().locator(".entry")).hasCount(8);
        picture(anna, language, "10-customer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "en-US"})
    void pinnedNotesFollowTheNewVersion(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String typed = locale.getLanguage().equals("de") ? "Kunde hat bei uns angerufen" : "Customer called us";
        Clerk anna = new Clerk(signedIn("anna", locale, Screen.DESKTOP), locale);
        String quote = anna.quote(
                anna.customer("Bäckerei Größwang KG"),
                null,
                "Ladeneinrichtung",
                "99.5".replace('.', locale.getLanguage().equals("de") ? ',' : '.'));
        assertThat(anna.page().locator(".entry")).hasCount(0);

        anna.note(typed, "Rückruf nach Ostern\nnicht vorher", true);
        anna.note(typed, "nicht angeheftet", false);
        assertThat(anna.page().locator(".entry")).hasCount(2);
        assertThat(anna.page().locator(".entry.pinned")).containsText("Rückruf nach Ostern");
        picture(anna, language, "notes");
        anna.option("options.revise");
        anna.page().waitForURL("**/quote?number=" + quote + "-2");
        assertThat(anna.page().locator(".entry.pinned")).containsText("Rückruf nach Ostern");
        assertThat(entry(anna.page(), text(locale, "EntryKind.QUOTE_REVISED"))).containsText(quote + "-2");
        assertThat(anna.page().locator(".entry")).hasCount(2);
        picture(anna, language, "version");
    }

    private void picture(Clerk clerk, String language, String step) {
        screenshot(clerk.page(), "story-" + language + "-" + step);
    }

    /** The record's open page and the overview on another screen show the entry by themselves, with its number as a link. */
    private static void sees(Page record, Page overview, Locale locale, String kind, String number) {
        String label = text(locale, "EntryKind." + kind);
        assertThat(entry(record, label)).hasCount(1);
        Locator row = overview.locator(
                "tr",
                new Page.LocatorOptions()
                        .setHas(overview.locator(".kind", new Page.LocatorOptions().setHasText(label))));
        OverviewPage.arrives(row.locator("a.rec", new Locator.LocatorOptions().setHasText(number)));
    }

    private static Locator entry(Page page, String label) {
        return page.locator(
                ".entry",
                new Page.LocatorOptions().setHas(page.locator(".kind", new Page.LocatorOptions().setHasText(label))));
    }

    /** A person of the customer's at another computer; a driven browser would not count as a person. */
    private Page visitor(Locale locale) {
        Page page = open(locale, Screen.DESKTOP);
        page.addInitScript("Object.defineProperty(navigator, 'webdriver', { get: () => false })");
        return page;
    }
}
