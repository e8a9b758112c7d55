package org.chronik.crm;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.chronik.filter.Fold;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.chronik.security.Actor;

/** One contact with a customer: stored once, shown in every record that it is linked to. */
@Entity
@Table(name = "crm_entry")
public class CrmEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_entry_seq")
    @SequenceGenerator(name = "crm_entry_seq", sequenceName = "crm_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_kind", updatable = false)
    private Actor.Kind authorKind;

    @Column(name = "author_id", updatable = false)
    private Long authorId;

    @Column(name = "author_name", updatable = false)
    private String authorName;

    @Column(name = "author_fold", updatable = false)
    private String authorFold;

    @Column(name = "type_code")
    private String typeCode;

    private String subject = "";
    private String text = "";

    @Column(name = "text_fold")
    private String textFold = "";

    private String words = "";

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "mail_id", updatable = false)
    private Long mailId;

    private boolean sticky;

    @Column(name = "sticky_by")
    private String stickyBy;

    @Column(name = "sticky_at")
    private Instant stickyAt;

    @Column(name = "customer_id", updatable = false)
    private long customerId;

    @Column(name = "change_key", updatable = false)
    private String changeKey;

    private int visits;

    @Column(name = "last_visit_at")
    private Instant lastVisitAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "deleted_by")
    private String deletedBy;

    @Version
    private long version;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL)
    private List<CrmEntryLink> links = new ArrayList<>();

    protected CrmEntry() {}

    /**
     * An entry about these records; the first one's customer is its main customer, and each one's customer is linked too.
     *
     * @param changeKey names the one change that this entry reports, so that there is never a second
     */
    CrmEntry(String typeCode, Actor author, Instant now, String changeKey, Collection<RecordRef> records) {
        this.typeCode = typeCode;
        this.authorKind = author.kind();
        this.authorId = author.userId();
        this.authorName = author.name();
        this.authorFold = Fold.fold(author.name());
        this.recordedAt = now;
        this.occurredAt = now;
        this.changeKey = changeKey;
        this.customerId = records.iterator().next().customerId();
        records.forEach(this::link);
    }

    /** Links a record and its customer, each once. */
    final void link(RecordRef record) {
        link(record.customerId(), record.customerId());
        link(record.id(), record.customerId());
    }

    private void link(long recordId, long itsCustomer) {
        if (links.stream().noneMatch(l -> l.getRecordId() == recordId)) {
            links.add(new CrmEntryLink(this, recordId, itsCustomer));
        }
    }

    /** What an automatic entry says beside its type. */
    CrmEntry saying(String text, BigDecimal amount) {
        this.amount = amount;
        write(text);
        return this;
    }

    /** The mail that it reports; its words can be searched. */
    CrmEntry carrying(long mailId, String mailSubject, String mailBody) {
        this.mailId = mailId;
        this.subject = mailSubject;
        index(mailSubject + "\n" + mailBody);
        return this;
    }

    /** What a person writes; the subject is the first line. */
    void write(NoteText note) {
        typeCode = note.type();
        occurredAt = note.occurredAt() == null ? recordedAt : note.occurredAt();
        contactId = note.contactId();
        write(note.text());
    }

    /** Whether this is what it says already. */
    boolean says(NoteText note) {
        return typeCode.equals(note.type())
                && text.equals(Written.of(note.text()).text())
                && Objects.equals(contactId, note.contactId())
                && (note.occurredAt() == null || note.occurredAt().equals(occurredAt));
    }

    private void write(String written) {
        Written kept = Written.of(written);
        text = kept.text();
        subject = kept.subject();
        textFold = kept.textFold();
        words = kept.words();
    }

    /** Keeps what the entry is searched by. */
    private void index(String searched) {
        textFold = Fold.fold(searched);
        words = Written.words(textFold);
    }

    /** Edits a note; what it said before comes back, to be kept. */
    CrmEntryRevision edit(NoteText note, Actor by, Instant now) {
        CrmEntryRevision before = new CrmEntryRevision(this, by, now);
        write(note);
        editedAt = now;
        return before;
    }

    /** Deletes a note: one line stays, its pin goes, its wording comes back to be kept for administrators. */
    CrmEntryRevision delete(Actor by, Instant now) {
        CrmEntryRevision before = new CrmEntryRevision(this, by, now);
        unstick();
        subject = "";
        text = "";
        index(text);
        deletedAt = now;
        deletedBy = by.name();
        return before;
    }

    /** Refuses what only its author and administrators may do to a note, and nobody to an automatic entry. */
    void requireEditableBy(Actor actor, boolean administrator, boolean automatic) {
        if (automatic) {
            throw new Refused("entry.refused.automatic");
        }
        if (deletedAt != null) {
            throw new Refused("entry.refused.deleted");
        }
        if (!administrator && !actor.userId().equals(authorId)) {
            throw new Refused("entry.refused.foreign", authorName);
        }
    }

    void stick(Actor by, Instant now) {
        if (deletedAt != null) {
            throw new Refused("entry.refused.deleted");
        }
        if (!sticky) {
            sticky = true;
            stickyBy = by.name();
            stickyAt = now;
        }
    }

    final void unstick() {
        sticky = false;
        stickyBy = null;
        stickyAt = null;
    }

    /** Counts a visit by the customer's link. */
    void visited(Instant now) {
        visits++;
        lastVisitAt = now;
    }

    public Long getId() {
        return id;
    }

    /** When it was written: the server's clock, never edited. */
    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** When it happened, as its author says. */
    public Instant getOccurredAt() {
        return occurredAt;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public String getTypeCode() {
        return typeCode;
    }

    public String getSubject() {
        return subject;
    }

    /** Plain text with line breaks. */
    public String getText() {
        return text;
    }

    public Long getContactId() {
        return contactId;
    }

    public Long getMailId() {
        return mailId;
    }

    public boolean isSticky() {
        return sticky;
    }

    public String getStickyBy() {
        return stickyBy;
    }

    public Instant getStickyAt() {
        return stickyAt;
    }

    public long getCustomerId() {
        return customerId;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    public long getVersion() {
        return version;
    }

    /** The words by which it is found, divided by spaces. */
    String getWords() {
        return words;
    }

    /** The keys of all records that it is linked to, customers included. */
    public List<Long> getRecordIds() {
        return links.stream().map(CrmEntryLink::getRecordId).toList();
    }
}
