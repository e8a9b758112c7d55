package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.chronik.document.FormatBean;
import org.chronik.mail.MailState;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.chronik.web.Preferences;
import org.chronik.web.Texts;

/** What an entry says in one line, written when it is read, in the reader's language. */
@Named
@RequestScoped
public class EntrySentence {

    @Inject
    private Texts texts;

    @Inject
    private Preferences preferences;

    @Inject
    private FormatBean format;

    /** The type's label; a deleted note says so. */
    public String type(EntryRow row) {
        return row.isDeleted() ? texts.get("entry.deleted") : row.typeLabel(preferences.getLocale());
    }

    /** The type's family, which is its colour. */
    public String family(EntryRow row) {
        return (row.isDeleted() ? EntryType.Family.SYSTEM : row.family()).name();
    }

    /** The subject: what was written or mailed, or the sentence of an automatic entry. */
    public String subject(EntryRow row) {
        if (row.isDeleted()) {
            return texts.get("entry.deletedBy", row.deletedBy(), format.moment(row.deletedAt()));
        }
        if (!row.subject().isEmpty() || !row.isAutomatic()) {
            return row.subject();
        }
        return texts.get("entry." + row.type(), numbers(row, RecordType.QUOTE), invoice(row));
    }

    /** What follows the subject: the text's beginning, to whom a mail went, the order and its amount. */
    public String detail(EntryRow row) {
        if (row.mailTo() != null) {
            String to = texts.get("entry.mailTo", row.mailTo());
            return row.amount() == null ? to : to + " · " + format.amount(row.amount());
        }
        if (row.type().equals(EntryKind.QUOTE_COMMISSIONED.name())) {
            return texts.get("entry.order", numbers(row, RecordType.ORDER), format.amount(row.amount()));
        }
        if (row.type().equals(EntryKind.RECORDS_LINKED.name())) {
            return (linked(row) + " " + row.preview()).strip();
        }
        if (row.type().equals(EntryKind.INVOICE_CREATED.name())
                && !numbers(row, RecordType.ORDER).isEmpty()) {
            return texts.get("entry.ofOrder", numbers(row, RecordType.ORDER), format.amount(row.amount()));
        }
        if (row.type().equals(EntryKind.INVOICE_CANCELLED.name())
                && !row.subject().isEmpty()) {
            return invoice(row) + ", " + format.amount(row.amount());
        }
        if (row.visits() > 1) {
            return texts.get("entry.visits", row.visits());
        }
        return row.amount() == null ? row.preview() : format.amount(row.amount());
    }

    /** The label of a record, as on a link: its number, or that it is a draft. */
    public String label(RecordRef record) {
        return record.number() == null ? texts.get("record.draft") : record.number();
    }

    /** The entry's records as links, in HTML: one component for each row instead of a tree of them. */
    public String links(EntryRow row, String contextPath) {
        return row.records().stream()
                .map(record -> "<a class=\"rec\" href=\"" + contextPath + EntryText.escape(record.path()) + "\">"
                        + EntryText.escape(label(record)) + "</a>")
                .collect(Collectors.joining());
    }

    /** Whether the mail's fate is bad. */
    public boolean isBad(MailState state) {
        return state == MailState.UNDELIVERABLE;
    }

    private String linked(EntryRow row) {
        return row.records().stream().map(this::label).collect(Collectors.joining(" ↔ "));
    }

    /** The invoice by name: with its number, or that it is a draft. */
    private String invoice(EntryRow row) {
        return row.records().stream()
                .filter(record -> record.type() == RecordType.INVOICE)
                .map(record -> record.number() == null ? label(record) : texts.get("invoice.title", record.number()))
                .collect(Collectors.joining(", "));
    }

    private String numbers(EntryRow row, RecordType type) {
        List<String> numbers = row.records().stream()
                .filter(record -> record.type() == type)
                .map(this::label)
                .toList();
        return String.join(type == RecordType.QUOTE ? " → " : ", ", numbers);
    }
}
