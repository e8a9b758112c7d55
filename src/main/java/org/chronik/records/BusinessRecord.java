package org.chronik.records;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.chronik.filter.NaturalKey;

/**
 * The row that every customer, quote, order and invoice has in the table {@code record}, so that an entry's link has
 * one table to point at and the database itself can refuse a link to nothing.
 */
@Entity
@Table(name = "record")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 8)
public abstract class BusinessRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_seq")
    @SequenceGenerator(name = "record_seq", sequenceName = "record_seq", allocationSize = 50)
    private Long id;

    private String number;

    @Column(name = "number_key")
    private String numberKey;

    @Column(name = "customer_id", updatable = false)
    private Long customerId;

    @Version
    private long version;

    protected BusinessRecord() {}

    /** What this is; fixed for each subclass. */
    public abstract RecordType type();

    /** How others point at this record. */
    public RecordRef ref() {
        return new RecordRef(id, type(), number, customerId);
    }

    public Long getId() {
        return id;
    }

    /** The number that people say, or null while an invoice is a draft. */
    public String getNumber() {
        return number;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** Counts the changes; a form sends it back, so that nobody overwrites what another has saved meanwhile. */
    public long getVersion() {
        return version;
    }

    /** Refuses a form that was filled in on an older state than the present one. */
    public void expectVersion(long seen) {
        Refused.unlessCurrent(seen, version);
    }

    /** Says whom this record belongs to, before it is inserted; a customer passes its own key. */
    protected void belongTo(long customerId) {
        this.customerId = customerId;
    }

    /** Gives the record its number, once. */
    protected void receiveNumber(String number) {
        if (this.number != null) {
            throw new IllegalStateException(type() + " " + this.number + " has a number already");
        }
        this.number = number;
        this.numberKey = NaturalKey.of(number);
    }
}
