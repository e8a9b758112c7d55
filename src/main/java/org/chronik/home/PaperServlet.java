package org.chronik.home;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chronik.document.Papers;
import org.chronik.document.PdfFile;

/** The PDF of a document for users: {@code /pdf/quote/o736}, a draft of an invoice by its key: {@code /pdf/invoice/id-99}. */
@WebServlet("/pdf/*")
public class PaperServlet extends HttpServlet {

    @Inject
    @Any
    private transient Instance<Papers> papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PdfFile> file = find(request.getPathInfo());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        // The browser's own viewer is an object with styles; the paper itself may load nothing
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        String name = URLEncoder.encode(file.get().name(), StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
        response.setContentLength(file.get().content().length);
        response.getOutputStream().write(file.get().content());
    }

    private Optional<PdfFile> find(String path) {
        String[] parts = path == null ? new String[0] : path.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return papers.stream()
                .filter(kind -> kind.type().page().equals(parts[1]))
                .findFirst()
                .flatMap(kind -> kind.find(parts[2]));
    }
}
