package org.chronik.document;

import java.math.BigDecimal;
import java.util.List;

/** The table of what is sold: the lines, and below the last of them, on the same page, the totals. */
final class LineTable {

    private final List<DocumentLine> lines;
    private final DocumentFormat format;
    private final boolean discounts;

    LineTable(List<DocumentLine> lines, DocumentFormat format) {
        this.lines = lines;
        this.format = format;
        discounts = lines.stream().anyMatch(line -> line.getDiscountPercent().signum() > 0);
    }

    void addTo(Markup body) {
        int last = Math.max(0, lines.size() - 1);
        Markup table = body.add("table", last == 0 ? "lines short" : "lines");
        head(table.add("thead").add("tr"));
        if (last > 0) {
            Markup rows = table.add("tbody");
            lines.subList(0, last).forEach(line -> row(rows.add("tr"), line));
        }
        Markup end = table.add("tbody", "end");
        lines.subList(last, lines.size()).forEach(line -> row(end.add("tr"), line));
        totals(end.add("tr").add("td", "sum").attribute("colspan", discounts ? "7" : "6"), Totals.of(lines));
    }

    private void head(Markup row) {
        column(row, "position");
        column(row, "text");
        column(row, "quantity");
        column(row, "unitPrice");
        if (discounts) {
            column(row, "discount");
        }
        column(row, "vat");
        column(row, "amount");
    }

    private void column(Markup row, String key) {
        row.add("th", key).attribute("scope", "col").text(format.word(key));
    }

    private void row(Markup row, DocumentLine line) {
        row.add("td", "position").text(String.valueOf(line.getPosition()));
        String[] text = line.getText().split("\\R", 2);
        Markup cell = row.add("td", "text");
        cell.addText("div", "article", text[0]);
        cell.addText("div", "more", text.length > 1 ? text[1] : null);
        row.add("td").text(format.quantity(line.getQuantity()) + " " + line.getUnit());
        row.add("td").text(format.unitPrice(line.getUnitPrice()));
        if (discounts) {
            row.add("td")
                    .text(line.getDiscountPercent().signum() == 0 ? "" : format.percent(line.getDiscountPercent()));
        }
        row.add("td").text(format.percent(line.getVatPercent()));
        row.add("td").text(format.amount(line.net()));
    }

    private void totals(Markup cell, Totals totals) {
        Markup table = cell.add("table", "totals");
        total(table, "net", format.word("net"), totals.net());
        for (VatAmount vat : totals.vat()) {
            String label = format.word(
                    totals.vat().size() == 1 ? "vatAt" : "vatAtOf",
                    format.percent(vat.rate()),
                    format.amount(vat.base()));
            total(table, "vat", label, vat.amount());
        }
        total(table, "gross", format.word("gross"), totals.gross());
    }

    private void total(Markup table, String kind, String label, BigDecimal amount) {
        Markup row = table.add("tr", kind);
        row.add("th").attribute("scope", "row").text(label);
        row.add("td").text(format.amount(amount));
    }
}
