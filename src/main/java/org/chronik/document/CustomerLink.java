package org.chronik.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A customer's way to one document without an account, made for each sending; expires and can be revoked. */
@Entity
@Table(name = "customer_link")
public class CustomerLink {

    /** Characters of a person's name. */
    static final int LONGEST_PERSON = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_link_seq")
    @SequenceGenerator(name = "customer_link_seq", sequenceName = "customer_link_seq", allocationSize = 50)
    private Long id;

    @Column(name = "record_id")
    private long recordId;

    private String person;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CustomerLink() {}

    CustomerLink(long recordId, String person, Instant createdAt, Instant expiresAt) {
        this.recordId = recordId;
        this.person = person;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Whether it still opens its document. */
    boolean isOpenAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    /** The document that it opens. */
    public long getRecordId() {
        return recordId;
    }

    /** Whom the mail was sent to, by name: who is said to have opened it. */
    public String getPerson() {
        return person;
    }
}
