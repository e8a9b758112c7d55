package org.chronik.customer;

import java.util.List;
import org.chronik.web.ListColumn;
import org.chronik.web.ListDefinition;
import org.chronik.web.ListModel;

/** The list of customers, newest first. */
public class CustomerList extends ListModel<CustomerRow> {

    /** The telephone's digits, however they are grouped. */
    private static final String DIGITS = "digits";

    private static final ListDefinition<CustomerRow> DEFINITION = new ListDefinition<>(
            "r.number, c.name, c.street, c.postal_code, c.city, c.email, c.phone",
            "customer c join record r on r.id = c.id",
            "true",
            "c.id",
            "number",
            List.of(
                    ListColumn.number("number", "c.id", "r"),
                    ListColumn.text("name", "c.name_fold", "c.name"),
                    ListColumn.text("city", "c.city_fold", "c.city"),
                    ListColumn.text("email", "c.email_fold", "c.email"),
                    ListColumn.text("phone", "c.phone_fold", "c.phone"),
                    ListColumn.text(DIGITS, SearchSql.digits("c"), SearchSql.digits("c"))),
            (id, row) -> new CustomerRow(
                    id, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)));

    @Override
    protected String name() {
        return "customers";
    }

    @Override
    protected boolean isForFiltersAlone(String column) {
        return column.equals(DIGITS);
    }

    @Override
    protected ListDefinition<CustomerRow> definition() {
        return DEFINITION;
    }

    @Override
    protected long key(CustomerRow row) {
        return row.id();
    }
}
