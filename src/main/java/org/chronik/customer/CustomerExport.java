package org.chronik.customer;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import org.chronik.web.ExportColumn;
import org.chronik.web.ListExport;
import org.chronik.web.ListModel;

/** The customers as a file. */
@Dependent
public class CustomerExport implements ListExport<CustomerRow> {

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public ListModel<CustomerRow> list(Map<String, String> asked) {
        return new CustomerList();
    }

    @Override
    public List<ExportColumn<CustomerRow>> columns() {
        return List.of(
                new ExportColumn<>("number", 12, CustomerRow::number),
                new ExportColumn<>("name", 36, CustomerRow::name),
                new ExportColumn<>("city", "street", 28, CustomerRow::street),
                new ExportColumn<>("city", "postalCode", 10, CustomerRow::postalCode),
                new ExportColumn<>("city", 24, CustomerRow::city),
                new ExportColumn<>("email", 32, CustomerRow::email),
                new ExportColumn<>("phone", 20, CustomerRow::phone));
    }
}
