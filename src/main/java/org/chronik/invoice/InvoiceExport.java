package org.chronik.invoice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chronik.web.ExportColumn;
import org.chronik.web.ListExport;
import org.chronik.web.ListModel;
import org.chronik.web.Texts;

/** The invoices as a file. */
@Dependent
public class InvoiceExport implements ListExport<InvoiceRow> {

    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "invoices";
    }

    @Override
    public ListModel<InvoiceRow> list(Map<String, String> asked) {
        return new InvoiceList();
    }

    @Override
    public List<ExportColumn<InvoiceRow>> columns() {
        return List.of(
                new ExportColumn<>(
                        "number",
                        14,
                        row -> row.ref().number() == null
                                ? texts.get("record.draft")
                                : row.ref().number()),
                new ExportColumn<>("date", 12, InvoiceRow::date),
                new ExportColumn<>("customer", "customerNumber", 12, InvoiceRow::customerNumber),
                new ExportColumn<>("customer", 32, InvoiceRow::customer),
                new ExportColumn<>("subject", 44, InvoiceRow::subject),
                new ExportColumn<>("state", 18, row -> texts.label(row.state())),
                new ExportColumn<>("due", 12, InvoiceRow::due),
                new ExportColumn<>("gross", 14, InvoiceRow::gross));
    }
}
