package org.chronik.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * An entry shows in a record. Moment and pin are the entry's, repeated for the section's index; the database keeps them
 * equal.
 */
@Entity
@Table(name = "crm_entry_link")
@IdClass(CrmEntryLink.Key.class)
class CrmEntryLink {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id")
    private CrmEntry entry;

    @Id
    @Column(name = "record_id")
    private long recordId;

    @Column(name = "customer_id", updatable = false)
    private long customerId;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private boolean sticky;

    /** The two keys that make a link one. */
    static class Key implements Serializable {
        private Long entry;
        private long recordId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.recordId == recordId && key.entry.equals(entry);
        }

        @Override
        public int hashCode() {
            return entry.hashCode() * 31 + Long.hashCode(recordId);
        }
    }

    protected CrmEntryLink() {}

    CrmEntryLink(CrmEntry entry, long recordId, long customerId) {
        this.entry = entry;
        this.recordId = recordId;
        this.customerId = customerId;
    }

    /** Copies what the entry is by then: it may have been pinned after it was linked. */
    @PrePersist
    void copy() {
        recordedAt = entry.getRecordedAt();
        sticky = entry.isSticky();
    }

    long getRecordId() {
        return recordId;
    }
}
