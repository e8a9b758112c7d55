package org.chronik.quote;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.chronik.customer.CustomerChoice;
import org.chronik.document.DocumentForm;
import org.chronik.records.RecordRef;
import org.chronik.system.Time;
import org.omnifaces.cdi.Param;

/** The form of a quote: a new one, or a draft. */
@Named
@ViewScoped
public class QuoteEditBean implements Serializable {

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    @Param(name = "customer")
    private String customerNumber;

    @Inject
    private QuoteQuery quotes;

    @Inject
    private QuoteService service;

    @Inject
    private Time time;

    private RecordRef known;
    private long version;
    private LocalDate validUntil;
    private final DocumentForm form = new DocumentForm();
    private final CustomerChoice customer = new CustomerChoice();

    @PostConstruct
    void load() {
        if (number == null) {
            validUntil = time.today().plus(QuoteService.VALIDITY);
            customer.choose(customerNumber);
        } else {
            Quote quote = quotes.byNumber(number).orElseThrow();
            known = quote.ref();
            version = quote.getVersion();
            validUntil = quote.getValidUntil();
            form.fill(quote.text());
            customer.choose(quote.getCustomerId());
        }
    }

    /** Saves and shows the quote. */
    public String save() {
        if (known == null) {
            known = service.create(customer.getId(), validUntil, form.text());
        } else {
            service.change(known.id(), version, validUntil, form.text());
        }
        return "/quote?faces-redirect=true&number=" + known.number();
    }

    public RecordRef getKnown() {
        return known;
    }

    public DocumentForm getForm() {
        return form;
    }

    public CustomerChoice getCustomer() {
        return customer;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
