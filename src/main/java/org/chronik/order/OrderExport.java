package org.chronik.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chronik.web.ExportColumn;
import org.chronik.web.ListExport;
import org.chronik.web.ListModel;
import org.chronik.web.Texts;

/** The orders as a file. */
@Dependent
public class OrderExport implements ListExport<OrderRow> {

    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public ListModel<OrderRow> list(Map<String, String> asked) {
        return new OrderList();
    }

    @Override
    public List<ExportColumn<OrderRow>> columns() {
        return List.of(
                new ExportColumn<>("number", 14, OrderRow::number),
                new ExportColumn<>("date", 12, OrderRow::date),
                new ExportColumn<>("customer", "customerNumber", 12, OrderRow::customerNumber),
                new ExportColumn<>("customer", 32, OrderRow::customer),
                new ExportColumn<>("subject", 44, OrderRow::subject),
                new ExportColumn<>("state", 18, row -> texts.label(row.state())),
                new ExportColumn<>("gross", 14, OrderRow::gross));
    }
}
