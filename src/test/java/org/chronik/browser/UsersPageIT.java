package org.chronik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The administrators' page of users. */
class UsersPageIT extends BrowserTest {

    private static final String PASSWORD = "langes Wort 12";

    private final String login = UUID.randomUUID().toString();

    /** Adds a user with the role that the dialog offers first. */
    static void add(Page page, String login, String password) {
        page.navigate("/admin/users");
        page.click(id("actions:new"));
        Desk.awaitFocus(page, "user-form:name");
        Desk.type(page, "user-form:name", "Eva Probe");
        Desk.type(page, "user-form:login", login);
        Desk.type(page, "user-form:email", "eva@firma.example");
        Desk.type(page, "user-form:first", password);
        page.click(id("user-form:save"));
        assertThat(row(page, login)).isVisible();
    }

    private static Locator row(Page page, String login) {
        return page.locator("#users .task", new Page.LocatorOptions().setHasText(login));
    }

    @Test
    void aDeactivatedUsersSessionEndsWithHisNextClick() {
        Page admin = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(admin, "admin");
        add(admin, login, PASSWORD);
        screenshot(admin, "users-de");
        Page user = open(Locale.US, Screen.DESKTOP);
        Desk.signIn(user, login, PASSWORD);

        row(admin, login).getByText("Deaktivieren").click();
        admin.locator(".ui-confirmdialog-yes").click();
        assertThat(row(admin, login)).containsText("deaktiviert");

        user.navigate("/customers");
        user.waitForURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void escapeLeadsBackToTheButtonThatOpenedTheDialog() {
        Page page = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(page, "admin");
        page.navigate("/admin/users");
        Locator edit = page.locator("#users .task button:has(.pi-pencil)").nth(1);
        edit.click();
        Desk.awaitFocus(page, "user-form:name");

        assertThat(edit).isEnabled();
        page.keyboard().press("Escape");

        assertThat(edit).isFocused();
    }

    @Test
    void whoIsSignedInCannotDeactivateHimself() {
        Page page = open(Locale.US, Screen.PHONE);
        Desk.signIn(page, "admin");
        page.navigate("/admin/users");

        assertThat(page.locator("#users .task")
                        .filter(new Locator.FilterOptions().setHasText("admin@firma.example"))
                        .getByText("Deactivate"))
                .hasCount(0);
        screenshot(page, "users-en-phone");
    }

    @Test
    void nobodyElseSeesTheAdministration() {
        expectComplaint("403");
        Page page = open(Locale.GERMANY, Screen.DESKTOP);
        Desk.signIn(page, "anna");

        assertThat(page.locator("a[href*='/admin/']")).hasCount(0);
        assertThat(page.locator("a[href='/profile']")).hasCount(1);
        page.navigate("/admin/users");
        assertThat(page.locator("h1")).containsText("Rechte");
    }
}
