package org.chronik.order;

import java.util.List;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.web.ListColumn;
import org.chronik.web.ListDefinition;
import org.chronik.web.ListModel;

/** The list of orders, newest first. */
public class OrderList extends ListModel<OrderRow> {

    private static final ListDefinition<OrderRow> DEFINITION = new ListDefinition<>(
            "r.number, o.document_date, k.number, c.name, o.subject, o.state, o.gross",
            "sales_order o join record r on r.id = o.id join customer c on c.id = r.customer_id"
                    + " join record k on k.id = r.customer_id",
            "true",
            "o.id",
            "number",
            List.of(
                    ListColumn.number("number", "r.number_key", "r"),
                    ListColumn.of("date", ColumnType.DATE, "o.document_date"),
                    ListColumn.text("customer", "c.name_fold", "c.name"),
                    ListColumn.text("subject", "o.subject_fold", "o.subject"),
                    ListColumn.of("state", ColumnType.ENUM, "o.state"),
                    ListColumn.of("gross", ColumnType.NUMBER, "o.gross")),
            (id, row) -> new OrderRow(
                    id,
                    row.text(0),
                    row.date(1),
                    row.text(2),
                    row.text(3),
                    row.text(4),
                    row.value(5, OrderState.class),
                    row.decimal(6)));

    @Override
    protected String name() {
        return "orders";
    }

    @Override
    protected ListDefinition<OrderRow> definition() {
        return DEFINITION;
    }

    @Override
    protected long key(OrderRow row) {
        return row.id();
    }

    @Override
    protected List<Choice> choices(String column) {
        return column.equals("state") ? choices(OrderState.values()) : super.choices(column);
    }
}
