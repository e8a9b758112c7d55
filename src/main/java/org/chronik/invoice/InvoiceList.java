package org.chronik.invoice;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.chronik.system.Time;
import org.chronik.web.ListColumn;
import org.chronik.web.ListDefinition;
import org.chronik.web.ListModel;
import org.chronik.web.SqlRow;

/** The list of invoices: drafts, then newest first. What is overdue depends on the company's day. */
public class InvoiceList extends ListModel<InvoiceRow> {

    @Override
    protected String name() {
        return "invoices";
    }

    @Override
    protected ListDefinition<InvoiceRow> definition() {
        return definition(CDI.current().select(Time.class).get().today());
    }

    private static ListDefinition<InvoiceRow> definition(LocalDate today) {
        String state = "case when i.state in ('SENT', 'OPENED') and i.due_date < date '" + today
                + "' then 'OVERDUE' else i.state end";
        return new ListDefinition<>(
                "r.number, r.customer_id, i.document_date, k.number, c.name, i.subject, " + state
                        + ", i.due_date, i.gross",
                "invoice i join record r on r.id = i.id join customer c on c.id = r.customer_id"
                        + " join record k on k.id = r.customer_id",
                "true",
                "i.id",
                "number",
                List.of(
                        // A draft stands where the next number will
                        ListColumn.number("number", "coalesce(r.number_key, 's')", "r"),
                        date("date", "i.document_date"),
                        ListColumn.text("customer", "c.name_fold", "c.name"),
                        ListColumn.text("subject", "i.subject_fold", "i.subject"),
                        ListColumn.of("state", ColumnType.ENUM, state),
                        date("due", "i.due_date"),
                        ListColumn.of("gross", ColumnType.NUMBER, "i.gross")),
                InvoiceList::row);
    }

    private static ListColumn date(String name, String sql) {
        return new ListColumn(name, ColumnType.DATE, "coalesce(" + sql + ", date '9999-12-31')", sql, sql, null);
    }

    private static InvoiceRow row(long id, SqlRow row) {
        return new InvoiceRow(
                new RecordRef(id, RecordType.INVOICE, row.text(0), row.number(1)),
                row.date(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.value(6, InvoiceState.class),
                row.date(7),
                row.decimal(8));
    }

    @Override
    protected long key(InvoiceRow row) {
        return row.ref().id();
    }

    @Override
    protected List<Choice> choices(String column) {
        return column.equals("state") ? choices(InvoiceState.values()) : super.choices(column);
    }
}
