package org.chronik.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/**
 * What a document comes to, in euro. Each line is rounded to cents; VAT is computed once for each rate, on the sum of
 * that rate's rounded lines, and rounded to cents; nothing is rounded after that, so what is printed adds up.
 *
 * @param net the sum of the lines
 * @param vat one for each rate that occurs, lowest rate first
 * @param gross net and all VAT
 */
public record Totals(BigDecimal net, List<VatAmount> vat, BigDecimal gross) {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    public Totals {
        vat = List.copyOf(vat);
    }

    /** The totals of these lines; all zero where there are none. */
    public static Totals of(List<DocumentLine> lines) {
        return ofTexts(lines.stream().map(DocumentLine::line).toList());
    }

    static Totals ofTexts(List<LineText> lines) {
        var bases = new TreeMap<BigDecimal, BigDecimal>();
        lines.forEach(line -> bases.merge(line.vatPercent(), line.net(), BigDecimal::add));
        List<VatAmount> vat = bases.entrySet().stream()
                .map(base -> VatAmount.of(base.getKey(), base.getValue()))
                .toList();
        BigDecimal net = vat.stream().map(VatAmount::base).reduce(ZERO, BigDecimal::add);
        BigDecimal gross = vat.stream().map(VatAmount::amount).reduce(net, BigDecimal::add);
        return new Totals(net, vat, gross);
    }
}
