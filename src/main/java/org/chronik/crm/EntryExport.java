package org.chronik.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronik.security.Actor;
import org.chronik.web.ExportColumn;
import org.chronik.web.ListDefinition;
import org.chronik.web.ListExport;
import org.chronik.web.ListModel;
import org.chronik.web.Texts;

/** The entries as a file, of all records or of one, with all of their text. */
@Dependent
public class EntryExport implements ListExport<EntryRow> {

    @Inject
    private AskedRecord record;

    @Inject
    private EntrySentence sentence;

    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public ListModel<EntryRow> list(Map<String, String> asked) {
        EntryList list = new EntryList();
        record.of(asked).ifPresent(one -> list.restrictTo(one.id()));
        return list;
    }

    @Override
    public ListDefinition<EntryRow> definition(ListModel<EntryRow> list) {
        return EntryColumns.LIST.showing(EntryRow.WHOLE);
    }

    @Override
    public List<ExportColumn<EntryRow>> columns() {
        return List.of(
                new ExportColumn<>("recorded", 20, EntryRow::recordedAt),
                new ExportColumn<>("happened", 20, EntryRow::occurredAt),
                new ExportColumn<>("author", 20, this::author),
                new ExportColumn<>("type", 26, sentence::type),
                new ExportColumn<>("customer", "customerNumber", 12, EntryRow::customerNumber),
                new ExportColumn<>("customer", 32, EntryRow::customer),
                new ExportColumn<>("records", 18, this::records),
                new ExportColumn<>("text", "subject", 44, sentence::subject),
                new ExportColumn<>("text", "wholeText", 60, row -> row.isDeleted() ? null : row.preview()),
                new ExportColumn<>("text", "amount", 14, EntryRow::amount),
                new ExportColumn<>("text", "mailTo", 28, EntryRow::mailTo),
                new ExportColumn<>("sticky", 8, row -> row.sticky() ? texts.get("crm.yes") : null));
    }

    private Object author(EntryRow row) {
        return row.authorKind() == Actor.Kind.CUSTOMER
                ? row.author() + " (" + texts.get("author.customer") + ")"
                : row.author();
    }

    private Object records(EntryRow row) {
        return row.records().stream().map(sentence::label).collect(Collectors.joining(", "));
    }
}
