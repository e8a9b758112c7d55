package org.chronik.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chronik.customer.Customer;
import org.chronik.customer.CustomerPaper;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.DocumentFormat;
import org.chronik.document.Papers;
import org.chronik.document.PdfFile;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.order.SalesOrder;
import org.chronik.records.RecordType;
import org.chronik.system.Company;
import org.chronik.web.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperties;

/** The invoice on paper, in the customer's language. */
@ApplicationScoped
public class InvoicePaper implements Papers {

    private static final String BY_ID = "id-";

    @Inject
    private CustomerQuery customers;

    @Inject
    private InvoiceQuery invoices;

    @Inject
    private CustomerPaper paper;

    @Inject
    @ConfigProperties
    private Company company;

    @Override
    public RecordType type() {
        return RecordType.INVOICE;
    }

    /** Where users get the PDF; a draft by its key: {@code /pdf/invoice/id-99}. */
    static String path(Invoice invoice) {
        return "/pdf/invoice/" + (invoice.isIssued() ? invoice.getNumber() : BY_ID + invoice.getId());
    }

    @Override
    public Optional<PdfFile> find(String name) {
        Optional<Invoice> found = name.matches(BY_ID + "\\d{1,18}")
                ? invoices.byId(Long.parseLong(name.substring(BY_ID.length())))
                : invoices.byNumber(name);
        return found.map(invoice -> new PdfFile(fileName(invoice), pdf(invoice)));
    }

    /** The PDF's name in a mail or a download: {@code Rechnung-r201510649.pdf}. */
    public String fileName(Invoice invoice) {
        return paper.fileName(title(invoice), invoice.getNumber());
    }

    /** The PDF. */
    public byte[] pdf(Invoice invoice) {
        String orders =
                invoices.orders(invoice).stream().map(SalesOrder::getNumber).collect(Collectors.joining(", "));
        boolean payable = invoice.isIssued() && invoice.getState() != InvoiceState.CANCELLED;
        return paper.print(
                invoice,
                customer(invoice),
                title(invoice),
                List.of(
                        new Fact(text(invoice, "invoice.paper.order"), orders),
                        new Fact(
                                text(invoice, "invoice.dueDate"),
                                payable ? format(invoice).date(invoice.getDueDate()) : null),
                        new Fact(text(invoice, "invoice.reference"), payable ? invoice.getNumber() : null)),
                closing(invoice));
    }

    /** What is to be done about it: how much to pay, by when, to which account; or that it is settled. */
    private String closing(Invoice invoice) {
        DocumentFormat format = format(invoice);
        String amount = format.amount(invoice.getGross());
        if (invoice.getState() == InvoiceState.CANCELLED) {
            return text(invoice, "invoice.paper.cancelled");
        }
        if (invoice.getState() == InvoiceState.PAID) {
            return text(invoice, "invoice.paper.paid", amount, format.date(invoice.getPaidOn()));
        }
        if (!invoice.isIssued()) {
            return text(invoice, "invoice.paper.draft", amount, invoice.getTermDays());
        }
        return text(
                invoice,
                "invoice.paper.closing",
                amount,
                format.date(invoice.getDueDate()),
                company.name,
                company.bank,
                invoice.getNumber());
    }

    private String title(Invoice invoice) {
        return text(invoice, invoice.isIssued() ? "document.pdf.invoice" : "document.pdf.invoiceDraft");
    }

    private String text(Invoice invoice, String key, Object... arguments) {
        return Texts.in(locale(invoice), key, arguments);
    }

    private DocumentFormat format(Invoice invoice) {
        return new DocumentFormat(locale(invoice));
    }

    private Locale locale(Invoice invoice) {
        return paper.locale(customer(invoice));
    }

    private Customer customer(Invoice invoice) {
        return customers.byId(invoice.getCustomerId());
    }
}
