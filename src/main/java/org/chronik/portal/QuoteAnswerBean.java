package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.chronik.quote.QuoteLinkService;
import org.chronik.records.Refused;
import org.chronik.web.Texts;

/** The customer's answer to a quote, as typed, and what was wrong with it. */
@Named
@RequestScoped
public class QuoteAnswerBean {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private CurrentLink link;

    @Inject
    private QuoteLinkService quotes;

    @Inject
    private Texts texts;

    private String reason = "";
    private String problem;

    /** Takes the answer; false where it was not accepted, and the page says why. */
    boolean give(String action, HttpServletRequest request) {
        reason = typed(request, "reason");
        try {
            if (action.equals("decline")) {
                decline();
            }
        } catch (Refused refused) {
            problem = texts.get(refused.key(), refused.arguments());
        }
        return problem == null;
    }

    private void decline() {
        if (reason.length() > LONGEST_REASON) {
            problem = texts.get("portal.refused.long", LONGEST_REASON);
        } else {
            quotes.decline(link.get().token(), reason);
        }
    }

    /** What was typed; a browser sends line breaks as CR LF. */
    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "")
                .replace("\r\n", "\n")
                .strip();
    }

    public String getReason() {
        return reason;
    }

    /** What was wrong, in a sentence; null where nothing was. */
    public String getProblem() {
        return problem;
    }
}
