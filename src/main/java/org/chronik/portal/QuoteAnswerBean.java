package org.chronik.portal;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.chronik.order.OrderLinkService;
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
    private OrderLinkService orders;

    @Inject
    private Texts texts;

    private String name = "";
    private String reason = "";
    private String problem;

    /** Takes the answer; false where it was not accepted, and the page says why. */
    boolean give(String action, HttpServletRequest request) {
        name = typed(request, "name");
        reason = typed(request, "reason");
        try {
            requireStorable(name + reason);
            if (action.equals("commission")) {
                commission(request.getParameter("agreed") != null);
            } else if (action.equals("decline")) {
                decline();
            }
        } catch (Refused refused) {
            problem = texts.get(refused.key(), refused.arguments());
        } catch (EJBException failed) {
            // The server has logged it. The page comes again with what was typed.
            problem = texts.get("portal.failed");
        }
        return problem == null;
    }

    private static void requireStorable(String typed) {
        if (typed.indexOf('\0') >= 0) {
            throw new Refused("portal.refused.character");
        }
    }

    private void commission(boolean agreed) {
        if (!agreed) {
            throw new Refused("portal.refused.unconfirmed");
        }
        orders.commission(link.get().token(), name);
    }

    private void decline() {
        if (reason.length() > LONGEST_REASON) {
            throw new Refused("portal.refused.long", LONGEST_REASON);
        }
        quotes.decline(link.get().token(), reason);
    }

    /** What was typed; a browser sends line breaks as CR LF. */
    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** Who commissions: as typed, at first the person whom the link was sent to. */
    public String getName() {
        return name.isEmpty() ? link.get().person() : name;
    }

    public String getReason() {
        return reason;
    }

    /** What was wrong, in a sentence; null where nothing was. */
    public String getProblem() {
        return problem;
    }
}
