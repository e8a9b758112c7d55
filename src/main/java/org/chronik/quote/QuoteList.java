package org.chronik.quote;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.system.Time;
import org.chronik.web.ListColumn;
import org.chronik.web.ListDefinition;
import org.chronik.web.ListModel;
import org.chronik.web.SqlRow;

/** The list of quotes, newest first; each version is a row. What has expired depends on the company's day. */
public class QuoteList extends ListModel<QuoteRow> {

    @Override
    protected String name() {
        return "quotes";
    }

    @Override
    protected ListDefinition<QuoteRow> definition() {
        return definition(CDI.current().select(Time.class).get().today());
    }

    private static ListDefinition<QuoteRow> definition(LocalDate today) {
        String state = "case when q.state in ('SENT', 'OPENED') and q.valid_until < date '" + today
                + "' then 'EXPIRED' else q.state end";
        return new ListDefinition<>(
                "r.number, q.document_date, k.number, c.name, q.subject, " + state + ", q.valid_until, q.gross",
                "quote q join record r on r.id = q.id join customer c on c.id = r.customer_id"
                        + " join record k on k.id = r.customer_id",
                "true",
                "q.id",
                "number",
                List.of(
                        ListColumn.number("number", "q.id", "r"),
                        ListColumn.of("date", ColumnType.DATE, "q.document_date"),
                        ListColumn.text("customer", "c.name_fold", "c.name"),
                        ListColumn.text("subject", "q.subject_fold", "q.subject"),
                        ListColumn.of("state", ColumnType.ENUM, state),
                        ListColumn.of("validUntil", ColumnType.DATE, "q.valid_until"),
                        ListColumn.of("gross", ColumnType.NUMBER, "q.gross")),
                QuoteList::row);
    }

    private static QuoteRow row(long id, SqlRow row) {
        return new QuoteRow(
                id,
                row.text(0),
                row.date(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.value(5, QuoteState.class),
                row.date(6),
                row.decimal(7));
    }

    @Override
    protected long key(QuoteRow row) {
        return row.id();
    }

    @Override
    protected List<Choice> choices(String column) {
        return column.equals("state") ? choices(QuoteState.values()) : super.choices(column);
    }
}
