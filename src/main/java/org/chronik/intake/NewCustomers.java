package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronik.customer.CustomerText;
import org.chronik.document.NumberRange;
import org.chronik.filter.Fold;
import org.chronik.filter.NaturalKey;

/** Makes many customers at once, each with the next number. */
@ApplicationScoped
class NewCustomers {

    @Inject
    private Bulk bulk;

    @Inject
    private NumberRange numbers;

    @Inject
    private References references;

    /**
     * A customer who is to be made.
     *
     * @param reference what it is called elsewhere, or null
     */
    record Draft(long id, String reference, CustomerText text) {}

    long[] keys(int number) {
        return bulk.keys("record", number);
    }

    void make(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        CopyRows records = new CopyRows();
        CopyRows customers = new CopyRows();
        Map<String, Long> called = new LinkedHashMap<>();
        long running = numbers.next("k", drafts.size());
        for (Draft draft : drafts) {
            CustomerText text = draft.text();
            String number = "k" + running++;
            records.row(draft.id(), "CUSTOMER", number, NaturalKey.of(number), draft.id(), 1);
            customers.row(
                    draft.id(),
                    text.name(),
                    Fold.fold(text.name()),
                    text.street(),
                    text.postalCode(),
                    text.city(),
                    Fold.fold(text.city()),
                    text.country(),
                    text.email(),
                    Fold.fold(text.email()),
                    text.phone(),
                    Fold.fold(text.phone()),
                    text.vatId());
            if (draft.reference() != null) {
                called.put(draft.reference(), draft.id());
            }
        }
        bulk.copy("record (id, type, number, number_key, customer_id, version)", records);
        bulk.copy(
                "customer (id, name, name_fold, street, postal_code, city, city_fold, country, email, email_fold,"
                        + " phone, phone_fold, vat_id)",
                customers);
        references.keep(References.CUSTOMER, called);
    }
}
