package org.chronik.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads somebody who is not signed in, or not any more, to the form, and remembers in the address where to go back. */
@ApplicationScoped
public class SignInRedirect {

    /** The parameter of {@code /login} that says where to go afterwards. */
    public static final String TO = "to";

    /** Browsers send more as it was typed, such as {@code |}, than {@link java.net.URI} takes. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^:/?#]+://[^/?#]*(?<path>[^?#]*)(?<query>(?:\\?[^#]*)?)(?:#.*)?");

    /** Answers a page by a redirect, an Ajax request by what Faces follows, and a poll by a line on its page. */
    public void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
        if (!ajax) {
            boolean get = "GET".equals(request.getMethod());
            response.sendRedirect(address(request, get ? path(request) : referer(request)));
        } else if (isPoll(request)) {
            partial(response, "<changes><eval><![CDATA[chronik.signedOut()]]></eval></changes>");
        } else {
            String address = address(request, referer(request)).replace("&", "&amp;");
            partial(response, "<redirect url=\"" + address + "\"></redirect>");
        }
    }

    /** What a page asks by itself while it is open; it does not count as something that its user did. */
    public boolean isPoll(HttpServletRequest request) {
        String source = request.getParameter("jakarta.faces.source");
        boolean connects = request.getHeader("Upgrade") != null;
        return connects
                || source != null
                        && source.matches("live:.*|progress:look|.*:count-news|.*:refresh-record|.*:hits|.*:count");
    }

    /** Styles and scripts, and a customer's page, which is nobody's who is signed in. */
    public boolean isForAll(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/p") || path.startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }

    /** A way back that leads into this application, or the start page for anything else. */
    public String wayBack(String to) {
        return to != null && to.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") && !to.startsWith("/login") ? to : "/";
    }

    /** The page that a request was sent from, or the start page where the browser does not say. */
    public String pageOf(HttpServletRequest request) {
        return wayBack(referer(request));
    }

    private static void partial(HttpServletResponse response, String content) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>" + content
                        + "</partial-response>");
    }

    private String address(HttpServletRequest request, String to) {
        String login = request.getContextPath() + "/login";
        String back = wayBack(to);
        return back.equals("/") ? login : login + "?" + TO + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return query == null ? path : path + "?" + query;
    }

    private static String referer(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        Matcher address = ADDRESS.matcher(referer == null ? "" : referer);
        return address.matches() && address.group("path").startsWith(request.getContextPath())
                ? address.group("path").substring(request.getContextPath().length()) + address.group("query")
                : null;
    }
}
