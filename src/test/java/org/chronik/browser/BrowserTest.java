package org.chronik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chronik.container.TestServer;
import org.chronik.web.Texts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test in the browser. It fails as well when a page's console complains, whatever else the test looks at. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @RegisterExtension
    final TestExecutionExceptionHandler pictureOfFailure = this::show;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<Traffic> traffic = new ArrayList<>();
    private final Complaints complaints = new Complaints();

    /** A window of a browser that nobody has used before; pages go by their path, as in {@code navigate("/crm")}. */
    protected final Page open(Locale locale, Screen screen) {
        return openAt(TestServer.url(), locale, screen);
    }

    /** The same at another address, whose certificate may be anybody's. */
    protected final Page openAt(String url, Locale locale, Screen screen) {
        BrowserContext window = RunningBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(url)
                        .setIgnoreHTTPSErrors(true)
                        .setLocale(locale.toLanguageTag())
                        .setTimezoneId("Europe/Vienna")
                        .setViewportSize(screen.width(), screen.height()));
        windows.add(window);
        complaints.listen(window);
        traffic.add(new Traffic(window));
        return window.newPage();
    }

    /** A window in which a user of the sample data has signed in; its page is the start page. */
    protected final Page signedIn(String login, Locale locale, Screen screen) {
        Page page = open(locale, screen);
        Desk.signIn(page, login);
        return page;
    }

    /** The selector of an element by its id, which may have colons in it. */
    protected static String id(String id) {
        return "[id='" + id + "']";
    }

    /** A text of the pages, as they show it in a language. */
    protected static String text(Locale locale, String key, Object... arguments) {
        return Texts.in(locale, key, arguments);
    }

    /** A console message with this part in it is what the test wants. */
    protected final void expectComplaint(String part) {
        complaints.expect(part);
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/name.png}. */
    protected final void screenshot(Page page, String name) {
        String file = name.replaceAll("[^\\w.-]+", "_") + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)).setFullPage(true));
    }

    private void show(ExtensionContext context, Throwable failure) {
        pages().forEach(page ->
                screenshot(page, "failed-" + getClass().getSimpleName() + "-" + context.getDisplayName()));
        throw new AssertionError(failure.getMessage() + traffic, failure);
    }

    private List<Page> pages() {
        return windows.stream().flatMap(window -> window.pages().stream()).toList();
    }

    @AfterEach
    final void consoleIsQuiet() {
        windows.forEach(BrowserContext::close);
        assertThat(complaints.unexpected())
                .as("complaints of the browser's console")
                .isEmpty();
    }
}
