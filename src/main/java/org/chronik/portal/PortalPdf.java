package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chronik.quote.Quote;
import org.chronik.quote.QuotePaper;
import org.chronik.quote.QuoteQuery;

/** The document of a link as PDF. */
@RequestScoped
class PortalPdf {

    @Inject
    private QuoteQuery quotes;

    @Inject
    private QuotePaper quotePaper;

    void send(PortalLink link, HttpServletResponse response) throws IOException {
        Quote quote = quotes.byId(link.recordId());
        send(quotePaper.fileName(quote), quotePaper.pdf(quote), response);
    }

    private static void send(String name, byte[] pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
