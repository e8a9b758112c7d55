package org.chronik.intake;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipException;
import org.chronik.records.Refused;
import org.chronik.web.Texts;

/**
 * Takes a file that administrators import. A servlet of its own, so that no other address takes files; the server keeps
 * the file on its disk meanwhile.
 */
@WebServlet(ImportUploadServlet.PATH)
@MultipartConfig(
        fileSizeThreshold = 1 << 16,
        maxFileSize = ImportUploadServlet.LARGEST,
        maxRequestSize = ImportUploadServlet.LARGEST + (1 << 20))
public class ImportUploadServlet extends HttpServlet {

    static final String PATH = "/admin/import-upload";
    static final long LARGEST = 2L << 30;

    /** Where the session keeps the sentence why a file was not taken, for the page that comes next. */
    static final String REFUSED = ImportUploadServlet.class.getName();

    private static final Logger LOG = Logger.getLogger(ImportUploadServlet.class.getName());

    @Inject
    private transient ImportService service;

    @Inject
    private transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null && !from.equals("same-origin")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            long run = upload(request);
            response.sendRedirect(request.getContextPath() + "/admin/import?id=" + run);
        } catch (Refused e) {
            request.getSession().setAttribute(REFUSED, texts.get(e.key(), e.arguments()));
            response.sendRedirect(request.getContextPath() + "/admin/imports");
        }
    }

    private long upload(HttpServletRequest request) throws IOException, ServletException {
        Part file = file(request);
        Optional<ImportKind> kind = Arrays.stream(ImportKind.values())
                .filter(one -> one.name().equals(request.getParameter("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            throw new Refused("imports.refused.kind");
        }
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            throw new Refused("imports.refused.file");
        }
        try {
            return service.upload(kind.get(), file.getSubmittedFileName(), file::getInputStream);
        } catch (ZipException e) {
            LOG.log(Level.FINE, "packed badly", e);
            throw new Refused("imports.refused.unreadable");
        }
    }

    private static Part file(HttpServletRequest request) throws IOException, ServletException {
        try {
            return request.getPart("file");
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "too large", e);
            throw new Refused("imports.refused.large");
        }
    }
}
