package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chronik.customer.CustomerText;
import org.chronik.filter.Fold;

/**
 * Takes in customers with their contacts: several lines of one customer are one customer with several contacts. One is
 * there already if its reference or number is known, or else its name, street and postal code.
 */
@ApplicationScoped
class CustomerIntake implements Intake {

    @Inject
    private KnownCustomers known;

    @Inject
    private NewCustomers made;

    @Inject
    private NewContacts contacts;

    @Inject
    private References references;

    @Override
    public Outcome take(ImportRun run, List<Row> rows, boolean trial) {
        Outcome outcome = new Outcome(rows.size());
        List<Row> sound =
                rows.stream().filter(row -> CustomerLine.isSound(row, outcome)).toList();
        CustomerTargets customers = known.of(sound);
        List<NewCustomers.Draft> drafts = new ArrayList<>();
        long[] keys = made.keys(sound.size());
        Set<String> contactsThere = contacts.of(customers.all());
        List<NewContacts.Draft> newContacts = new ArrayList<>();
        for (Row row : sound) {
            Long customer = customers.of(row);
            boolean isNew = customer == null;
            long id = isNew ? keys[drafts.size()] : customer;
            if (isNew) {
                drafts.add(new NewCustomers.Draft(id, null, text(row)));
                customers.made(row, id);
            }
            String person = row.get(ImportField.CONTACT_NAME);
            boolean newContact = !person.isEmpty() && contactsThere.add(NewContacts.key(id, person));
            if (newContact) {
                newContacts.add(new NewContacts.Draft(id, row));
            }
            if (isNew || newContact) {
                outcome.fresh(row, key(row, person));
            } else {
                outcome.isThere();
            }
        }
        if (!trial) {
            made.make(drafts);
            contacts.make(newContacts);
            references.keep(References.CUSTOMER, customers.newlyCalled());
        }
        return outcome;
    }

    private static UUID key(Row row, String person) {
        return ContentKey.of(identity(row), Fold.fold(person));
    }

    /** What makes lines those of one customer. */
    private static String identity(Row row) {
        String reference = row.get(ImportField.REFERENCE);
        return reference.isEmpty() ? CustomerTargets.place(row) : "#" + reference;
    }

    private static CustomerText text(Row row) {
        String country = row.get(ImportField.COUNTRY);
        return new CustomerText(
                row.get(ImportField.NAME),
                row.optional(ImportField.STREET),
                row.optional(ImportField.POSTAL_CODE),
                row.optional(ImportField.CITY),
                country.isEmpty() ? null : Countries.code(country).orElseThrow(),
                row.optional(ImportField.EMAIL),
                row.optional(ImportField.PHONE),
                row.optional(ImportField.VAT_ID));
    }
}
