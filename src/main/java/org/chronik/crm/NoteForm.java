package org.chronik.crm;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** What the dialog for a note holds while it is typed. */
public class NoteForm implements Serializable {

    private String draft = UUID.randomUUID().toString();
    private Long entryId;
    private long version;
    private String type;
    private String text;
    private LocalDateTime occurredAt;
    private Long contactId;
    private boolean sticky;

    /** Shows a note that is to be edited. */
    void fill(CrmEntry entry, ZoneId zone) {
        entryId = entry.getId();
        version = entry.getVersion();
        type = entry.getTypeCode();
        text = entry.getText();
        occurredAt = LocalDateTime.ofInstant(entry.getOccurredAt(), zone);
        contactId = entry.getContactId();
        sticky = entry.isSticky();
    }

    NoteText note(ZoneId zone) {
        Instant moment = occurredAt == null ? null : occurredAt.atZone(zone).toInstant();
        return new NoteText(type, text == null ? "" : text.replace("\r\n", "\n"), moment, contactId);
    }

    UUID draftKey() {
        return UUID.fromString(draft);
    }

    /** Names what is being typed, so that it is saved once, however often it is sent. */
    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    /** The note that is edited, or null for a new one. */
    public Long getEntryId() {
        return entryId;
    }

    public void setEntryId(Long entryId) {
        this.entryId = entryId;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** In the reader's zone; null for now. */
    public LocalDateTime getOccurredAt() {
        return occurredAt;
    }

    public void setOccurredAt(LocalDateTime occurredAt) {
        this.occurredAt = occurredAt;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public boolean isSticky() {
        return sticky;
    }

    public void setSticky(boolean sticky) {
        this.sticky = sticky;
    }
}
