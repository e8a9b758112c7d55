package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chronik.document.Papers;
import org.chronik.document.PdfFile;

/** The document of a link as PDF. */
@RequestScoped
class PortalPdf {

    @Inject
    @Any
    private Instance<Papers> papers;

    void send(PortalLink link, HttpServletResponse response) throws IOException {
        PdfFile file = papers.stream()
                .filter(kind -> kind.type() == link.type())
                .findFirst()
                .flatMap(kind -> kind.find(link.number()))
                .orElseThrow();
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
