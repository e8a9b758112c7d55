package org.chronik.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What one row of the lines' form holds while it is typed. */
public class LineForm implements Serializable {

    private final String key = UUID.randomUUID().toString();
    private String text;
    private BigDecimal quantity = BigDecimal.ONE;
    private String unit = "Stk.";
    private BigDecimal unitPrice;
    private BigDecimal discountPercent = BigDecimal.ZERO;
    private BigDecimal vatPercent = BigDecimal.valueOf(20);

    public LineForm() {}

    LineForm(LineText line) {
        text = line.text();
        quantity = line.quantity();
        unit = line.unit();
        unitPrice = line.unitPrice();
        discountPercent = line.discountPercent();
        vatPercent = line.vatPercent();
    }

    LineText line() {
        return new LineText(text, quantity, unit == null ? "" : unit, unitPrice, discountPercent, vatPercent);
    }

    /** Whether all is there that a price needs, while the line is still being typed. */
    boolean isPriced() {
        return Stream.of(quantity, unitPrice, discountPercent, vatPercent).noneMatch(Objects::isNull);
    }

    /** Whether nothing was written into it. */
    boolean isUntouched() {
        return text == null && unitPrice == null;
    }

    /** What the line costs so far, or null. */
    public BigDecimal getNet() {
        return isPriced() ? line().net() : null;
    }

    /** Names the line among those of its form, wherever it is moved. */
    public String getKey() {
        return key;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    public BigDecimal getDiscountPercent() {
        return discountPercent;
    }

    public void setDiscountPercent(BigDecimal discountPercent) {
        this.discountPercent = discountPercent;
    }

    public BigDecimal getVatPercent() {
        return vatPercent;
    }

    public void setVatPercent(BigDecimal vatPercent) {
        this.vatPercent = vatPercent;
    }
}
