package org.chronik.document;

import java.math.BigDecimal;
import org.chronik.records.BusinessRecord;
import org.chronik.records.RecordType;

/** A document that the tests can hang lines on. */
class SampleDocument extends BusinessRecord {

    private int lines;

    @Override
    public RecordType type() {
        return RecordType.QUOTE;
    }

    DocumentLine line(String quantity, String unitPrice, String vatPercent) {
        return line("Fensterelement Lärche", quantity, unitPrice, "0", vatPercent);
    }

    DocumentLine line(String text, String quantity, String unitPrice, String discountPercent, String vatPercent) {
        return new DocumentLine(
                this,
                ++lines,
                text,
                new BigDecimal(quantity),
                "Stk.",
                new BigDecimal(unitPrice),
                new BigDecimal(discountPercent),
                new BigDecimal(vatPercent));
    }
}
