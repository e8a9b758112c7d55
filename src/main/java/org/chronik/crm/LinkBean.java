package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.chronik.customer.RecordFinder;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.chronik.web.Preferences;

/** The dialog that links a record to another by an entry. */
@Named
@RequestScoped
public class LinkBean {

    @Inject
    private CrmService service;

    @Inject
    private RecordFinder finder;

    @Inject
    private EntrySectionBean section;

    @Inject
    private Preferences preferences;

    private String draft = UUID.randomUUID().toString();
    private String number;
    private LocalDateTime occurredAt;
    private String text;

    /** Records of any type that fit what was typed; the value picked is the number. */
    public List<RecordFinder.Found> complete(String typed) {
        return finder.search(typed).stream()
                .filter(found -> found.ref().number() != null && found.contact() == null)
                .toList();
    }

    /** What the field shows: the number, of a record to pick and of what was picked or typed. */
    public Object label(Object item) {
        return item instanceof RecordFinder.Found found ? found.ref().number() : item;
    }

    /** Writes the entry that links the page's record to the one that was picked. */
    public void save(RecordRef record) {
        RecordRef other = finder.byNumber(number == null ? "" : number)
                .orElseThrow(() -> new Refused("link.refused.unknown", number == null ? "" : number));
        if (other.id() == record.id()) {
            throw new Refused("link.refused.itself", other.number());
        }
        Instant moment = occurredAt == null
                ? null
                : occurredAt.atZone(preferences.getZone()).toInstant();
        service.linkRecords(record, other, moment, text, UUID.fromString(draft));
        section.refresh();
        draft = UUID.randomUUID().toString();
        number = null;
        occurredAt = null;
        text = null;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDateTime getOccurredAt() {
        return occurredAt;
    }

    public void setOccurredAt(LocalDateTime occurredAt) {
        this.occurredAt = occurredAt;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
