package org.chronik.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.chronik.records.RecordType;

/**
 * The customer's link: {@code /p/{token}} is the page and {@code /p/{token}/pdf} the PDF. GET and HEAD write nothing,
 * since mail scanners follow links too. There is no session and no view state, so a page left open still works the next
 * morning and after a restart. Nor is there a CSRF token: whoever can make a browser post here knows the address, and
 * that is the whole secret already.
 */
@WebServlet("/p/*")
public class PortalServlet extends HttpServlet {

    /** Where the pages are that it forwards to. */
    static final String VIEWS = "/WEB-INF/portal/";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String PDF = "/pdf";

    @Inject
    private transient CurrentLink link;

    @Inject
    private transient PortalVisits visits;

    @Inject
    private transient PortalPdf pdf;

    @Inject
    private transient QuoteAnswerBean answer;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        boolean wantsPdf = path.endsWith(PDF) && path.length() > PDF.length();
        if (!link.find(token(path, wantsPdf ? PDF : ""))) {
            show("missing", HttpServletResponse.SC_NOT_FOUND, request, response);
        } else if (wantsPdf) {
            pdf.send(link.get(), response);
        } else {
            visits.visit(link.get(), request, response);
            show(view(), HttpServletResponse.SC_OK, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        String action = Objects.requireNonNullElse(request.getParameter("action"), "");
        String page = request.getRequestURI();
        if (!link.find(token(path, ""))) {
            show("missing", HttpServletResponse.SC_NOT_FOUND, request, response);
        } else if (action.equals("open")) {
            visits.opened(link.get(), request, response);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (action.equals("pdf")) {
            visits.opened(link.get(), request, response);
            response.sendRedirect(page + PDF);
        } else if (link.get().type() == RecordType.QUOTE && answer.give(action, request)) {
            response.sendRedirect(page);
        } else {
            show(view(), HttpServletResponse.SC_CONFLICT, request, response);
        }
    }

    /** The one segment of the path before its end; what more there is makes it a token that nobody has. */
    private static String token(String path, String end) {
        return path.substring(1, path.length() - end.length());
    }

    private String view() {
        return link.get().type().page();
    }

    private static void show(String view, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", POLICY);
        request.getRequestDispatcher(VIEWS + view + ".xhtml").forward(request, response);
    }
}
