package org.chronik.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page remembers between two requests. */
final class PageState {

    private static final Pattern FIELD = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern UPDATE = Pattern.compile("ViewState:\\d+\"><!\\[CDATA\\[([^\\]]+)\\]\\]>");

    private String viewState;

    PageState(String html) throws IOException {
        Matcher found = FIELD.matcher(html);
        if (!found.find()) {
            throw new IOException("no view state in: " + html);
        }
        viewState = found.group(1);
    }

    String viewState() {
        return viewState;
    }

    /** Takes the state out of an answer to an Ajax request. */
    void update(String answer) {
        Matcher found = UPDATE.matcher(answer);
        if (found.find()) {
            viewState = found.group(1);
        }
    }
}
