package org.chronik.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronik.filter.Fold;
import org.chronik.records.BusinessRecord;
import org.chronik.records.Refused;

/** A paper of the sale: whom it is for, what it says, its lines and their sums. Amounts are euros. */
@MappedSuperclass
public abstract class SalesDocument extends BusinessRecord {

    @Column(name = "document_date")
    private LocalDate documentDate;

    @NotBlank
    @Size(max = 200)
    private String subject;

    @Column(name = "subject_fold")
    private String subjectFold;

    @Size(max = 4000)
    private String introduction;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    private BigDecimal net = BigDecimal.ZERO;
    private BigDecimal gross = BigDecimal.ZERO;

    @Valid
    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DocumentLine> lines = new ArrayList<>();

    protected SalesDocument() {}

    protected SalesDocument(long customerId, long ownerId, LocalDate documentDate) {
        belongTo(customerId);
        this.ownerId = ownerId;
        this.documentDate = documentDate;
    }

    /** Replaces what the document says. Each kind of document checks first whether its state still allows it. */
    protected void write(DocumentText text) {
        subject = text.subject().strip();
        subjectFold = Fold.fold(subject);
        introduction = text.introduction();
        contactId = text.contactId();
        lines.clear();
        text.lines().forEach(line -> lines.add(new DocumentLine(this, lines.size() + 1, line)));
        Totals totals = totals();
        net = totals.net();
        gross = totals.gross();
    }

    /** Refuses what makes no sense for a document that sells nothing. */
    protected void requireLines() {
        if (lines.isEmpty()) {
            throw new Refused("document.refused.noLines");
        }
    }

    protected void dateOn(LocalDate date) {
        documentDate = date;
    }

    /** What this document says, to be written into another. */
    public DocumentText text() {
        return new DocumentText(
                subject,
                introduction,
                contactId,
                lines.stream().map(DocumentLine::line).toList());
    }

    /** Net, VAT by rate and gross of the lines. */
    public Totals totals() {
        return Totals.of(lines);
    }

    /** The date on the paper; null while an invoice is a draft. */
    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public String getSubject() {
        return subject;
    }

    public String getIntroduction() {
        return introduction;
    }

    public Long getContactId() {
        return contactId;
    }

    /** The user who made it, and to whom it belongs in "my open quotes". */
    public long getOwnerId() {
        return ownerId;
    }

    public BigDecimal getNet() {
        return net;
    }

    public BigDecimal getGross() {
        return gross;
    }

    public List<DocumentLine> getLines() {
        return List.copyOf(lines);
    }
}
