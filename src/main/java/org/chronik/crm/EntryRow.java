package org.chronik.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chronik.mail.MailState;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.chronik.security.Actor;
import org.chronik.web.ListRows;
import org.chronik.web.SqlRow;

/**
 * An entry in a list or a section: all that one folded line needs, read in one query.
 *
 * @param family its type's
 * @param labelDe its type's label in German; null, as that in English, if the type is automatic
 * @param preview the beginning of its text, or all of it, without the subject
 * @param records the documents that it is linked to
 * @param mailState what became of its mail, or null if it carries none
 */
public record EntryRow(
        long id,
        Instant recordedAt,
        Instant occurredAt,
        Actor.Kind authorKind,
        String author,
        String type,
        EntryType.Family family,
        String labelDe,
        String labelEn,
        String customerNumber,
        String customer,
        List<RecordRef> records,
        String subject,
        String preview,
        BigDecimal amount,
        boolean sticky,
        MailState mailState,
        String mailTo,
        int visits,
        Instant deletedAt,
        String deletedBy,
        boolean edited)
        implements Serializable {

    /** Of each entry what a list shows. The function's columns are those that {@link #of} reads. */
    static final ListRows SHOWN = ListRows.function(EntryRow::shown);

    /** The same with all of the text. */
    static final ListRows WHOLE = ListRows.function(keys -> "crm_entry_rows(" + keys + ", " + Integer.MAX_VALUE + ")");

    /** Characters of a text that are read for its one line. */
    private static final int PREVIEW = 300;

    private static final int ID = 18;
    private static final int FAMILY = 19;

    private static final long NOTICEABLE_SECONDS = 60;

    /** A query for the rows of the entries whose keys another query gives, in its order. */
    static String query(String keys) {
        return "select * from " + shown("array(" + keys + ")");
    }

    private static String shown(String keys) {
        return "crm_entry_rows(" + keys + ", " + PREVIEW + ")";
    }

    static EntryRow of(SqlRow row) {
        String subject = row.text(8);
        return new EntryRow(
                row.number(ID),
                row.instant(0),
                row.instant(1),
                row.value(2, Actor.Kind.class),
                row.text(3),
                row.text(4),
                row.value(FAMILY, EntryType.Family.class),
                row.text(FAMILY + 1),
                row.text(FAMILY + 2),
                row.text(5),
                row.text(6),
                records(row.text(7)),
                subject,
                preview(subject, row.text(9)),
                row.decimal(10),
                row.bool(11),
                row.value(12, MailState.class),
                row.text(13),
                (int) row.number(14),
                row.instant(15),
                row.text(16),
                row.bool(17));
    }

    private static List<RecordRef> records(String aggregated) {
        if (aggregated == null) {
            return List.of();
        }
        return Arrays.stream(aggregated.split(","))
                .map(one -> one.split(" ", 4))
                .map(part -> new RecordRef(
                        Long.parseLong(part[0]),
                        RecordType.valueOf(part[1]),
                        part[3].isEmpty() ? null : part[3],
                        Long.parseLong(part[2])))
                .toList();
    }

    private static String preview(String subject, String text) {
        return text.startsWith(subject) ? text.substring(subject.length()).strip() : text;
    }

    /** Whether it happened at another moment than it was recorded, by more than a minute. */
    public boolean isEarlier() {
        return Math.abs(occurredAt.getEpochSecond() - recordedAt.getEpochSecond()) > NOTICEABLE_SECONDS;
    }

    /** Whether the application wrote it by itself. */
    public boolean isAutomatic() {
        return labelDe == null;
    }

    /** The label of its type. */
    String typeLabel(Locale locale) {
        return EntryType.label(type, labelDe, labelEn, locale);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
