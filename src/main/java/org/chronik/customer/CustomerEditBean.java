package org.chronik.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chronik.records.RecordRef;
import org.chronik.web.Preferences;
import org.omnifaces.cdi.Param;

/** The form of a customer, new or known. */
@Named
@ViewScoped
public class CustomerEditBean implements Serializable {

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    private CustomerQuery customers;

    @Inject
    private CustomerService service;

    @Inject
    private Preferences preferences;

    private RecordRef known;
    private long version;
    private final CustomerForm form = new CustomerForm();

    @PostConstruct
    void load() {
        if (number != null) {
            Customer customer = customers.byNumber(number).orElseThrow();
            known = customer.ref();
            version = customer.getVersion();
            form.fill(customer.text());
        }
    }

    /** Saves and shows the customer. */
    public String save() {
        if (known == null) {
            known = service.create(form.text());
        } else {
            service.change(known.id(), version, form.text());
        }
        return "/customer?faces-redirect=true&number=" + known.number();
    }

    /** Countries by their name in the reader's language, neighbours first. */
    public List<Locale> getCountries() {
        List<String> near = List.of("AT", "DE", "CH", "LI", "IT");
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .sorted(Comparator.<Locale>comparingInt(
                                c -> near.contains(c.getCountry()) ? near.indexOf(c.getCountry()) : near.size())
                        .thenComparing(
                                c -> c.getDisplayCountry(preferences.getLocale()),
                                java.text.Collator.getInstance(preferences.getLocale())))
                .toList();
    }

    public RecordRef getKnown() {
        return known;
    }

    public CustomerForm getForm() {
        return form;
    }
}
