package org.chronik.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.chronik.records.BusinessRecord;

/**
 * A line of a quote, order or invoice: so much of this for that price, in euro. A line does not change; a document
 * that is edited gets new lines. A rebate is a line with a negative price.
 */
@Entity
@Table(name = "document_line")
public class DocumentLine {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_line_seq")
    @SequenceGenerator(name = "document_line_seq", sequenceName = "document_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id", updatable = false)
    private BusinessRecord document;

    @Positive
    private int position;

    @NotBlank
    @Size(max = 2000)
    private String text;

    @NotNull
    @Positive
    @Digits(integer = 9, fraction = 3)
    private BigDecimal quantity;

    @NotNull
    @Size(max = 20)
    private String unit;

    @NotNull
    @Digits(integer = 10, fraction = 4)
    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    @Column(name = "discount_percent")
    private BigDecimal discountPercent;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    protected DocumentLine() {}

    /**
     * A line of the document.
     *
     * @param document the quote, order or invoice that it belongs to
     * @param position its place there, from 1
     * @param text what is sold, up to 2,000 characters, may have line breaks
     * @param quantity above 0, below 1,000,000,000, up to 3 decimals
     * @param unit {@code Stk.}, {@code h}, up to 20 characters; may be empty
     * @param unitPrice in euro without VAT, up to 4 decimals; negative for a rebate
     * @param discountPercent 0 to 100, up to 2 decimals
     * @param vatPercent 0 to 100, up to 2 decimals
     * @throws IllegalArgumentException if a value is not as said here
     */
    public DocumentLine(
            BusinessRecord document,
            int position,
            String text,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            BigDecimal vatPercent) {
        this.document = Objects.requireNonNull(document, "document");
        this.position = position;
        this.text = Objects.requireNonNull(text, "text").strip();
        this.quantity = exact("quantity", quantity, 9, 3);
        this.unit = Objects.requireNonNull(unit, "unit").strip();
        this.unitPrice = exact("unit price", unitPrice, 10, 4);
        this.discountPercent = exact("discount", discountPercent, 3, 2);
        this.vatPercent = exact("VAT", vatPercent, 3, 2);
        require(position > 0, "position", position);
        require(!this.text.isEmpty() && this.text.length() <= 2000, "text", text);
        require(this.unit.length() <= 20, "unit", unit);
        require(quantity.signum() > 0, "quantity", quantity);
        require(isPercent(discountPercent), "discount", discountPercent);
        require(isPercent(vatPercent), "VAT", vatPercent);
    }

    DocumentLine(BusinessRecord document, int position, LineText line) {
        this(
                document,
                position,
                line.text(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discountPercent(),
                line.vatPercent());
    }

    /** What the line says, to be written into another document: a new version, the order made from the quote. */
    public LineText line() {
        return new LineText(text, quantity, unit, unitPrice, discountPercent, vatPercent);
    }

    /** What the line costs in euro without VAT, rounded to cents. */
    public BigDecimal net() {
        return line().net();
    }

    public Long getId() {
        return id;
    }

    public BusinessRecord getDocument() {
        return document;
    }

    /** The place in the document, from 1. */
    public int getPosition() {
        return position;
    }

    public String getText() {
        return text;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    /** {@code Stk.}, {@code h}; empty where nothing is counted. */
    public String getUnit() {
        return unit;
    }

    /** In euro, without VAT and before the discount. */
    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public BigDecimal getDiscountPercent() {
        return discountPercent;
    }

    public BigDecimal getVatPercent() {
        return vatPercent;
    }

    /** The value in the scale of its column, so that it is equal before and after the database. */
    private static BigDecimal exact(String what, BigDecimal value, int integerDigits, int scale) {
        Objects.requireNonNull(value, what);
        BigDecimal stripped = value.stripTrailingZeros();
        require(stripped.scale() <= scale && stripped.precision() - stripped.scale() <= integerDigits, what, value);
        return value.setScale(scale, RoundingMode.UNNECESSARY);
    }

    private static boolean isPercent(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }

    private static void require(boolean condition, String what, Object value) {
        if (!condition) {
            throw new IllegalArgumentException("A line's " + what + " cannot be \"" + value + "\"");
        }
    }
}
