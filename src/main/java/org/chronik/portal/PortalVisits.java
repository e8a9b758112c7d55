package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chronik.invoice.InvoiceLinkService;
import org.chronik.quote.QuoteLinkService;
import org.chronik.records.RecordType;
import org.chronik.security.CurrentUser;

/** Which visits count: one browser within 30 minutes is one, known by a cookie, and our own people are none. */
@RequestScoped
class PortalVisits {

    private static final String COOKIE = "visit";
    private static final Duration VISIT = Duration.ofMinutes(30);

    @Inject
    private QuoteLinkService quotes;

    @Inject
    private InvoiceLinkService invoices;

    @Inject
    private CurrentUser user;

    /** The visit that this request belongs to; a new one where the browser brings none. */
    UUID visit(PortalLink link, HttpServletRequest request, HttpServletResponse response) {
        return brought(request).orElseGet(() -> begin(link, request, response));
    }

    /** Records that a person sees the document. */
    void opened(PortalLink link, HttpServletRequest request, HttpServletResponse response) {
        if (!user.isSignedIn()) {
            UUID visit = visit(link, request, response);
            if (link.type() == RecordType.INVOICE) {
                invoices.open(link.token(), visit);
            } else {
                quotes.open(link.token(), visit);
            }
        }
    }

    private static Optional<UUID> brought(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"))
                .map(UUID::fromString)
                .findFirst();
    }

    private static UUID begin(PortalLink link, HttpServletRequest request, HttpServletResponse response) {
        UUID visit = UUID.randomUUID();
        Cookie cookie = new Cookie(COOKIE, visit.toString());
        cookie.setPath(request.getContextPath() + "/p/" + link.token());
        cookie.setMaxAge((int) VISIT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return visit;
    }
}
