package org.chronik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerPaper;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.Papers;
import org.chronik.document.PdfFile;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.quote.QuoteQuery;
import org.chronik.records.RecordType;
import org.chronik.web.Texts;

/** The order confirmation on paper, in the customer's language. */
@ApplicationScoped
public class OrderPaper implements Papers {

    private static final String TITLE = "document.pdf.orderConfirmation";

    @Inject
    private CustomerQuery customers;

    @Inject
    private QuoteQuery quotes;

    @Inject
    private OrderQuery orders;

    @Inject
    private CustomerPaper paper;

    @Override
    public RecordType type() {
        return RecordType.ORDER;
    }

    @Override
    public Optional<PdfFile> find(String number) {
        return orders.byNumber(number).map(order -> new PdfFile(fileName(order), pdf(order)));
    }

    /** The PDF's name in a mail or a download: {@code Auftragsbestätigung-n201500522.pdf}. */
    public String fileName(SalesOrder order) {
        return paper.fileName(Texts.in(locale(order), TITLE), order.getNumber());
    }

    /** The PDF. */
    public byte[] pdf(SalesOrder order) {
        Locale locale = locale(order);
        String quote = order.getQuoteId() == null
                ? null
                : quotes.byId(order.getQuoteId()).getNumber();
        return paper.print(
                order,
                customer(order),
                Texts.in(locale, TITLE),
                List.of(new Fact(Texts.in(locale, "order.paper.quote"), quote)),
                Texts.in(
                        locale,
                        order.getState() == OrderState.CANCELLED ? "order.paper.cancelled" : "order.paper.closing"));
    }

    private Locale locale(SalesOrder order) {
        return paper.locale(customer(order));
    }

    private Customer customer(SalesOrder order) {
        return customers.byId(order.getCustomerId());
    }
}
