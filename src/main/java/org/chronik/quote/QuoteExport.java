package org.chronik.quote;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chronik.web.ExportColumn;
import org.chronik.web.ListExport;
import org.chronik.web.ListModel;
import org.chronik.web.Texts;

/** The quotes as a file. */
@Dependent
public class QuoteExport implements ListExport<QuoteRow> {

    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public ListModel<QuoteRow> list(Map<String, String> asked) {
        return new QuoteList();
    }

    @Override
    public List<ExportColumn<QuoteRow>> columns() {
        return List.of(
                new ExportColumn<>("number", 14, QuoteRow::number),
                new ExportColumn<>("date", 12, QuoteRow::date),
                new ExportColumn<>("customer", "customerNumber", 12, QuoteRow::customerNumber),
                new ExportColumn<>("customer", 32, QuoteRow::customer),
                new ExportColumn<>("subject", 44, QuoteRow::subject),
                new ExportColumn<>("state", 18, row -> texts.label(row.state())),
                new ExportColumn<>("validUntil", 12, QuoteRow::validUntil),
                new ExportColumn<>("gross", 14, QuoteRow::gross));
    }
}
