package org.chronik.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerPaper;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.DocumentFormat;
import org.chronik.document.DocumentPdf;
import org.chronik.document.PrintedDocument;
import org.chronik.web.Texts;

/** The quote on paper, in the customer's language. */
@ApplicationScoped
public class QuotePaper {

    @Inject
    private CustomerQuery customers;

    @Inject
    private CustomerPaper letterhead;

    /** The PDF's name in a mail or a download: {@code Angebot-o736.pdf}. */
    public String fileName(Quote quote) {
        return Texts.get(locale(quote), "document.pdf.quote") + "-" + quote.getNumber() + ".pdf";
    }

    /** The PDF. */
    public byte[] pdf(Quote quote) {
        Customer customer = customers.byId(quote.getCustomerId());
        Locale locale = letterhead.locale(customer);
        PrintedDocument.Fact number = letterhead.number(customer);
        PrintedDocument.Fact valid = new PrintedDocument.Fact(
                Texts.get(locale, "quote.validUntil"), new DocumentFormat(locale).date(quote.getValidUntil()));
        return DocumentPdf.print(new PrintedDocument(
                locale,
                Texts.get(locale, "document.pdf.quote"),
                quote.getNumber(),
                quote.getDocumentDate(),
                quote.getSubject(),
                letterhead.seller(),
                letterhead.recipient(customer),
                letterhead.contact(customer, quote.getContactId()),
                List.of(number, valid),
                quote.getIntroduction(),
                quote.getLines(),
                Texts.get(locale, "quote.paper.closing")));
    }

    private Locale locale(Quote quote) {
        return letterhead.locale(customers.byId(quote.getCustomerId()));
    }
}
