package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The profile in the browser, of users made for it. */
class ProfileIT extends BrowserTest {

    private static final String PASSWORD = "langes Wort 12";

    private final String login = UUID.randomUUID().toString();

    @Test
    void thePageShowsInTheLanguageThatWasChosen() {
        Page page = openProfile(Screen.DESKTOP);
        screenshot(page, "profile-de");

        page.click(id("preferences:language"));
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("English"))
                .click();
        page.click(id("preferences:save"));

        assertThat(page.locator("h1")).containsText("Profile");
        assertThat(page.locator("#messages")).containsText("Saved.");
        screenshot(page, "profile-en");
    }

    @Test
    void singleKeysDoNothingOnceTheyAreSwitchedOff() {
        Page page = openProfile(Screen.DESKTOP);
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#find > kbd")).isVisible();

        page.locator(id("preferences:single-keys") + " .ui-chkbox-box").click();
        page.click(id("preferences:save"));
        assertThat(page.locator("#messages")).containsText("Gespeichert.");
        assertThat(page.locator(id("preferences:single-keys_input"))).not().isChecked();
        assertThat(page.locator("#keys")).hasAttribute("data-single", "false");
        assertThat(page.locator("#find > kbd")).hasCount(0);

        page.keyboard().press("?");
        page.keyboard().press("/");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator(id("find:record_input"))).not().isFocused();
    }

    @Test
    void thePasswordChangesOnceEverythingIsRight() {
        Page page = openProfile(Screen.PHONE);
        Page left = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(left, login, PASSWORD);

        change(page, "falsch falsch", "ein anderes 34", "ein anderes 34");
        assertThat(page.locator("#messages")).containsText("Das bisherige Passwort stimmt nicht.");
        change(page, PASSWORD, "kurz", "kurz");
        assertThat(page.locator("#messages")).containsText("zu kurz");
        change(page, PASSWORD, "ein anderes 34", "ein anderes 35");
        assertThat(page.locator("#messages")).containsText("nicht zweimal gleich");
        screenshot(page, "profile-password-de-phone");
        change(page, PASSWORD, "ein anderes 34", "ein anderes 34");
        assertThat(page.locator("#messages")).containsText("Ab jetzt gilt das neue Passwort.");

        left.navigate("/customers");
        left.waitForURL(Pattern.compile(".*/login.*"));
        page.navigate("/customers");
        assertThat(page.locator("h1")).hasText("Kunden");
        Page other = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(other, login, "ein anderes 34");
        assertThat(other.locator("h1")).hasText("Start");
        Desk.signIn(other, "lena");
        other.navigate("/customers");
        assertThat(other.locator("h1")).hasText("Kunden");
    }

    private Page openProfile(Screen screen) {
        Page admin = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(admin, "admin");
        UsersPageIT.add(admin, login, PASSWORD);
        Page page = open(Locale.GERMANY, screen);
        Desk.signIn(page, login, PASSWORD);
        page.navigate("/profile");
        return page;
    }

    private static void change(Page page, String old, String password, String repeated) {
        Desk.type(page, "password:old", old);
        Desk.type(page, "password:new", password);
        Desk.type(page, "password:repeated", repeated);
        page.click(id("password:change"));
    }
}
