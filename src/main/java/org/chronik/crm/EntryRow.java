package org.chronik.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.chronik.mail.MailState;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.chronik.security.Actor;
import org.chronik.web.SqlRow;

/**
 * An entry in a list or a section: all that one folded line needs, read in one query.
 *
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

    /** What a native query must select for {@link #of}: e is the entry, c its customer, k that customer's record. */
    static final String SELECT = select("left(e.text, 300)");

    /** The same with all of the text. */
    static final String WHOLE = select("e.text");

    private static String select(String text) {
        return """
            e.recorded_at, e.occurred_at, e.author_kind, e.author_name, e.type_code, k.number, c.name,
            (select string_agg(r.id || ' ' || r.type || ' ' || r.customer_id || ' ' || coalesce(r.number, ''), ','
                    order by r.type desc, r.id)
               from crm_entry_link x join record r on r.id = x.record_id
              where x.entry_id = e.id and r.type <> 'CUSTOMER'),
            e.subject, %s, e.amount, e.sticky, m.state, m.recipients, e.visits, e.deleted_at,
            e.deleted_by, e.edited_at is not null"""
                .formatted(text);
    }

    /** Joins to the entry for {@link #SELECT}. */
    static final String JOINS = " join customer c on c.id = e.customer_id join record k on k.id = e.customer_id"
            + " left join mail m on m.id = e.mail_id";

    private static final long NOTICEABLE_SECONDS = 60;

    static EntryRow of(long id, SqlRow row) {
        String subject = row.text(8);
        return new EntryRow(
                id,
                row.instant(0),
                row.instant(1),
                row.value(2, Actor.Kind.class),
                row.text(3),
                row.text(4),
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

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
