package org.chronik.crm;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.invoice.InvoiceCancelled;
import org.chronik.invoice.InvoiceCreated;
import org.chronik.invoice.InvoiceLinkService;
import org.chronik.invoice.InvoiceOpened;
import org.chronik.invoice.InvoicePaid;
import org.chronik.invoice.InvoiceSent;
import org.chronik.invoice.InvoiceService;
import org.chronik.order.OrderConfirmationSent;
import org.chronik.order.OrderLinkService;
import org.chronik.order.OrderService;
import org.chronik.order.QuoteCommissioned;
import org.chronik.quote.QuoteDeclined;
import org.chronik.quote.QuoteLinkService;
import org.chronik.quote.QuoteOpened;
import org.chronik.quote.QuoteRevised;
import org.chronik.quote.QuoteSent;
import org.chronik.quote.QuoteService;
import org.chronik.records.RecordRef;
import org.chronik.system.Time;

/** Everything that is recorded by itself: what is there before, who does what, and what the entry must then say. */
enum Happening {
    QUOTE_SENT(EntryKind.QUOTE_SENT, QuoteSent.class, "anna", Given::quote) {
        @Override
        List<RecordRef> happens(RecordRef quote) {
            the(QuoteService.class).send(quote.id(), Given.mailWithLink());
            return List.of(quote);
        }
    },
    QUOTE_OPENED(EntryKind.QUOTE_OPENED, QuoteOpened.class, null, Given::sentQuote) {
        @Override
        List<RecordRef> happens(RecordRef quote) {
            the(QuoteLinkService.class).open(Given.token(quote), UUID.randomUUID());
            return List.of(quote);
        }
    },
    QUOTE_COMMISSIONED_BY_USER(EntryKind.QUOTE_COMMISSIONED, QuoteCommissioned.class, "bernd", Given::sentQuote) {
        @Override
        List<RecordRef> happens(RecordRef quote) {
            return List.of(quote, the(OrderService.class).commission(quote.id(), false));
        }
    },
    QUOTE_COMMISSIONED_BY_LINK(EntryKind.QUOTE_COMMISSIONED, QuoteCommissioned.class, null, Given::sentQuote) {
        @Override
        List<RecordRef> happens(RecordRef quote) {
            return List.of(quote, the(OrderLinkService.class).commission(Given.token(quote), CUSTOMERS_PERSON));
        }
    },
    QUOTE_DECLINED_BY_USER(EntryKind.QUOTE_DECLINED, QuoteDeclined.class, "bernd", Given::sentQuote) {
        @Override
        List<RecordRef> happens(RecordRef quote) {
            the(QuoteService.class).decline(quote.id(), "zu teuer");
            return List.of(quote);
        }
    },
    QUOTE_DECLINED_BY_LINK(EntryKind.QUOTE_DECLINED, QuoteDeclined.class, null, Given::sentQuote) {
        @Override
        List<RecordRef> happens(RecordRef quote) {
            the(QuoteLinkService.class).decline(Given.token(quote), "zu teuer");
            return List.of(quote);
        }
    },
    QUOTE_REVISED(EntryKind.QUOTE_REVISED, QuoteRevised.class, "anna", Given::sentQuote) {
        @Override
        List<RecordRef> happens(RecordRef quote) {
            return List.of(quote, the(QuoteService.class).revise(quote.id()));
        }
    },
    ORDER_CONFIRMATION_SENT(
            EntryKind.ORDER_CONFIRMATION_SENT, OrderConfirmationSent.class, "anna", () -> Given.order()) {
        @Override
        List<RecordRef> happens(RecordRef order) {
            the(OrderService.class).send(order.id(), Given.mail(Given.anybody(), "Danke."));
            return List.of(order);
        }
    },
    INVOICE_CREATED(EntryKind.INVOICE_CREATED, InvoiceCreated.class, "bernd", () -> Given.order()) {
        @Override
        List<RecordRef> happens(RecordRef order) {
            return List.of(order, the(InvoiceService.class).bill(List.of(order.id())));
        }
    },
    INVOICE_SENT(EntryKind.INVOICE_SENT, InvoiceSent.class, "anna", Given::invoice) {
        @Override
        List<RecordRef> happens(RecordRef invoice) {
            the(InvoiceService.class).send(invoice.id(), Given.mailWithLink());
            return List.of(invoice);
        }
    },
    INVOICE_OPENED(EntryKind.INVOICE_OPENED, InvoiceOpened.class, null, Given::sentInvoice) {
        @Override
        List<RecordRef> happens(RecordRef invoice) {
            the(InvoiceLinkService.class).open(Given.token(invoice), UUID.randomUUID());
            return List.of(invoice);
        }
    },
    INVOICE_PAID(EntryKind.INVOICE_PAID, InvoicePaid.class, "bernd", Given::sentInvoice) {
        @Override
        List<RecordRef> happens(RecordRef invoice) {
            the(InvoiceService.class).markPaid(invoice.id(), the(Time.class).today());
            return List.of(invoice);
        }
    },
    INVOICE_CANCELLED(EntryKind.INVOICE_CANCELLED, InvoiceCancelled.class, "bernd", Given::sentInvoice) {
        @Override
        List<RecordRef> happens(RecordRef invoice) {
            the(InvoiceService.class).cancel(invoice.id(), "falsch");
            return List.of(invoice);
        }
    },
    RECORDS_LINKED(EntryKind.RECORDS_LINKED, EntryRecorded.class, "anna", () -> Given.order()) {
        @Override
        List<RecordRef> happens(RecordRef order) {
            RecordRef other = Given.quote();
            the(CrmService.class).linkRecords(order, other, null, "gehört dazu", UUID.randomUUID());
            return List.of(order, other);
        }
    };

    private static final String CUSTOMERS_PERSON = "Carla Kundin";

    private final EntryKind kind;
    private final Class<?> event;
    private final String login;
    private final Supplier<RecordRef> before;

    /** @param login null where the customer does it by the link */
    Happening(EntryKind kind, Class<?> event, String login, Supplier<RecordRef> before) {
        this.kind = kind;
        this.event = event;
        this.login = login;
        this.before = before;
    }

    /** Lets it happen, and gives back the records that the entry must be linked to beside their customers. */
    abstract List<RecordRef> happens(RecordRef before);

    RecordRef before() {
        return before.get();
    }

    EntryKind kind() {
        return kind;
    }

    Class<?> event() {
        return event;
    }

    As who() {
        return login == null ? As.nobody() : As.user(login);
    }

    boolean isByCustomer() {
        return login == null;
    }

    String login() {
        return login;
    }

    private static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
