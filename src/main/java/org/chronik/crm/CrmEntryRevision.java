package org.chronik.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.chronik.security.Actor;

/** What a note said before somebody edited or deleted it. */
@Entity
@Table(name = "crm_entry_revision")
public class CrmEntryRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_entry_revision_seq")
    @SequenceGenerator(name = "crm_entry_revision_seq", sequenceName = "crm_entry_revision_seq", allocationSize = 50)
    private Long id;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "type_code")
    private String typeCode;

    private String subject;
    private String text;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private String replacedBy;

    protected CrmEntryRevision() {}

    CrmEntryRevision(CrmEntry entry, Actor by, Instant now) {
        entryId = entry.getId();
        typeCode = entry.getTypeCode();
        subject = entry.getSubject();
        text = entry.getText();
        occurredAt = entry.getOccurredAt();
        replacedAt = now;
        replacedBy = by.name();
    }

    public String getTypeCode() {
        return typeCode;
    }

    public String getText() {
        return text;
    }

    /** When the note stopped saying this. */
    public Instant getReplacedAt() {
        return replacedAt;
    }

    /** Who changed it. */
    public String getReplacedBy() {
        return replacedBy;
    }
}
