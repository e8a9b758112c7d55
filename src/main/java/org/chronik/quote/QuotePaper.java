package org.chronik.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerPaper;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.DocumentFormat;
import org.chronik.document.Papers;
import org.chronik.document.PdfFile;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.records.RecordType;
import org.chronik.web.Texts;

/** The quote on paper, in the customer's language. */
@ApplicationScoped
public class QuotePaper implements Papers {

    private static final String TITLE = "document.pdf.quote";

    @Inject
    private CustomerQuery customers;

    @Inject
    private QuoteQuery quotes;

    @Inject
    private CustomerPaper paper;

    @Override
    public RecordType type() {
        return RecordType.QUOTE;
    }

    @Override
    public Optional<PdfFile> find(String number) {
        return quotes.byNumber(number).map(quote -> new PdfFile(fileName(quote), pdf(quote)));
    }

    /** The PDF's name in a mail or a download: {@code Angebot-o736.pdf}. */
    public String fileName(Quote quote) {
        return paper.fileName(Texts.in(locale(quote), TITLE), quote.getNumber());
    }

    /** The PDF. */
    public byte[] pdf(Quote quote) {
        Locale locale = locale(quote);
        String valid = new DocumentFormat(locale).date(quote.getValidUntil());
        return paper.print(
                quote,
                customer(quote),
                Texts.in(locale, TITLE),
                List.of(new Fact(Texts.in(locale, "quote.validUntil"), valid)),
                Texts.in(locale, "quote.paper.closing"));
    }

    private Locale locale(Quote quote) {
        return paper.locale(customer(quote));
    }

    private Customer customer(Quote quote) {
        return customers.byId(quote.getCustomerId());
    }
}
