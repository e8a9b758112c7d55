package org.chronik.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** What a page's console says that it should not: errors of scripts, refused by the content security policy, not loaded. */
final class Complaints {

    private final List<String> heard = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    void listen(BrowserContext window) {
        window.onWebError(error -> heard.add(error.error()));
        window.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                heard.add(message.text() + " (" + message.location() + ")");
            }
        });
    }

    void expect(String part) {
        expected.add(part);
    }

    List<String> unexpected() {
        return heard.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
    }
}
