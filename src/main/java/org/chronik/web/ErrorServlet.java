package org.chronik.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * The page for an error, in the reader's language. It is no Faces page, since it also has to come when Faces is what
 * failed.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final Map<Integer, String> KEYS = Map.of(
            HttpServletResponse.SC_NOT_FOUND, "missing",
            HttpServletResponse.SC_METHOD_NOT_ALLOWED, "missing",
            HttpServletResponse.SC_FORBIDDEN, "forbidden");

    @Inject
    private transient Texts texts;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            // Faces sends an Ajax request that failed here by a redirect.
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        String key = "error." + (status == null ? "failed" : KEYS.getOrDefault(status, "failed"));
        response.setContentType("text/html;charset=UTF-8");
        String style = request.getContextPath() + "/jakarta.faces.resource/chronik.css.xhtml?ln=chronik";
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="%s">
                        <head><meta charset="utf-8"><title>%s · Chronik</title>
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <link rel="icon" href="data:,"><link rel="stylesheet" href="%s"></head>
                        <body><main><div class="card pad narrow">
                        <div class="logo"><i aria-hidden="true"></i>Chronik</div>
                        <h1>%s</h1><p>%s</p><a class="btn primary" href="%s/">%s</a>
                        </div></main></body></html>
                        """
                                .formatted(
                                        preferences.getLocale().getLanguage(),
                                        texts.get(key + ".title"),
                                        style,
                                        texts.get(key + ".title"),
                                        texts.get(key + ".text"),
                                        request.getContextPath(),
                                        texts.get("error.home")));
    }
}
