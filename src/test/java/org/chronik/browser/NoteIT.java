package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A note is there once, whatever happens between typing and saving it. */
class NoteIT extends BrowserTest {

    private static final String TEXT = "Überlebt das Ende der Sitzung\nzweite Zeile";

    @Test
    void whatWasTypedOutlivesTheSession() {
        Page page = page("Stadtwerke Wörgl");
        write(page);
        page.context().clearCookies();
        page.locator(id("note-form:save")).click();
        page.waitForURL(url -> url.contains("/login"));
        Desk.type(page, "login:user", "anna");
        Desk.type(page, "login:password", "chronik");
        page.locator(id("login:sign-in")).click();

        assertThat(text(page)).hasValue(TEXT);
        assertThat(page.locator("#note-kept")).isVisible();
        screenshot(page, "note-kept");
        page.locator(id("note-form:save")).click();
        assertThat(text(page)).isHidden();
        assertThat(page.locator(".entry")).hasCount(1);
        page.reload();
        assertThat(page.locator(".entry")).hasCount(1);
        assertThat(text(page)).isHidden();
    }

    @Test
    void pressedTwiceItIsSavedOnce() {
        Page page = page("Praxis Dr. Jäger");
        write(page);
        text(page).press("Control+Enter");
        text(page).press("Control+Enter");
        assertThat(text(page)).isHidden();
        assertThat(page.locator(".entry")).hasCount(1);
        page.reload();
        assertThat(page.locator(".entry")).hasCount(1);
    }

    @Test
    void aCopyOfATabSavesANoteOfItsOwn() {
        Page page = page("Gasthof Doppelmayr");
        write(page, "Im ersten");
        Page copy = page.context().newPage();
        String kept = (String) page.evaluate("() => JSON.stringify({ ...sessionStorage })");
        copy.addInitScript(
                "sessionStorage.getItem('copied') ?? Object.assign(sessionStorage, { copied: 1, ..." + kept + " });");
        copy.navigate(page.url());
        copy.keyboard().press("n");
        assertThat(text(copy)).hasValue("Im ersten");
        text(copy).fill("Im zweiten");
        text(copy).press("Control+Enter");
        assertThat(text(copy)).isHidden();

        text(page).press("Control+Enter");
        assertThat(text(page)).isHidden();
        assertThat(page.locator(".entry")).hasCount(2);
        assertThat(page.locator("#log\\:section")).containsText("Im zweiten");
    }

    @Test
    void afterwardsTheFocusIsWhereTheNextNoteBegins() {
        Page page = page("Weinbau Österreicher");
        write(page);
        text(page).press("Control+Enter");
        assertThat(page.locator("[data-note]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(text(page)).isFocused();
        text(page).press("Escape");
        assertThat(page.locator("[data-note]")).isFocused();
    }

    @Test
    void theFocusStaysWhereItIsWhenSomebodyElseWrites() {
        Page page = page("Glaserei Übelhör");
        says(page, TEXT);
        Locator own = page.locator(".entry", new Page.LocatorOptions().setHasText("zweite Zeile"))
                .locator(".entry-head");
        Page other = signedIn("bernd", Locale.GERMANY, Screen.DESKTOP);
        other.navigate(page.url());

        own.focus();
        says(other, "Von Bernd");
        assertThat(page.locator(".entry")).hasCount(2);
        assertThat(own).isFocused();

        page.locator("[data-note]").focus();
        says(other, "Noch einmal");
        assertThat(page.locator(".entry")).hasCount(3);
        assertThat(page.locator("[data-note]")).isFocused();
    }

    @Test
    void whatWasTypedIntoANoteThatIsThereOutlivesEscape() {
        Page page = page("Glaserei Zauner");
        says(page, TEXT);
        page.locator(".entry-head").click();
        edit(page);
        text(page).press("Control+End");
        text(page).pressSequentially(" und mehr");
        text(page).press("Escape");
        assertThat(text(page)).isHidden();
        edit(page);

        assertThat(text(page)).hasValue(TEXT + " und mehr");
        assertThat(page.locator("#note-kept")).isVisible();
        page.locator(id("note-form:save")).click();
        assertThat(page.locator(".entry-open")).containsText("und mehr");

        page.locator("[data-note]").click();
        assertThat(text(page)).isFocused();
        assertThat(text(page)).hasValue("");
        text(page).press("Escape");
        edit(page);
        assertThat(text(page)).hasValue(TEXT + " und mehr");
        assertThat(page.locator("#note-kept")).isHidden();
    }

    private static void edit(Page page) {
        page.locator(".entry-open button:has(.pi-pencil)").click();
        assertThat(text(page)).isFocused();
    }

    @Test
    void pinnedByTheKeyboardTheEntryStillHasTheFocus() {
        Page page = page("Glaserei Yildiz");
        says(page, TEXT);
        page.locator(".entry-head").press("Enter");
        page.locator(".entry-open button:has(.pi-star)").press("Enter");
        assertThat(page.locator(".entry.pinned")).isVisible();

        assertThat(page.locator(".entry-head")).isFocused();
    }

    private static void says(Page page, String note) {
        write(page, note);
        text(page).press("Control+Enter");
        assertThat(text(page)).isHidden();
    }

    private Page page(String customer) {
        Page page = signedIn("anna", Locale.GERMANY, Screen.DESKTOP);
        Desk.customer(page, customer);
        return page;
    }

    private static void write(Page page) {
        write(page, TEXT);
    }

    private static void write(Page page, String note) {
        page.keyboard().press("n");
        assertThat(text(page)).isFocused();
        text(page).pressSequentially(note);
    }

    private static Locator text(Page page) {
        return page.locator(id("note-form:text"));
    }
}
