package org.chronik.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chronik.security.Actor;

/**
 * A line of history, as far as it can be read by itself.
 *
 * @param key what it says, as a hash
 * @param changeKey the same for lines that say the same in any run, each time they say it
 */
record HistoryLine(Row row, Instant moment, String type, UUID key, String changeKey) {

    static final String CHANGE = "import:";
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final int FIRST_YEAR = 1900;

    /** Reads a line, or says what is wrong with it. */
    static Optional<HistoryLine> read(Row row, Instant now, Outcome outcome) {
        Lines.check(ImportKind.HISTORY, row, outcome);
        String written = row.get(ImportField.MOMENT);
        Optional<Instant> moment = row.mapping()
                .moments()
                .read(written)
                .filter(at -> at.atZone(row.mapping().zone()).getYear() >= FIRST_YEAR);
        if (moment.isEmpty() && !written.isEmpty()) {
            outcome.fault(row, ImportField.MOMENT, ImportFault.NO_MOMENT, written);
        } else if (moment.filter(at -> at.isAfter(now.plus(CLOCKS_DIFFER))).isPresent()) {
            outcome.fault(row, ImportField.MOMENT, ImportFault.FUTURE, written);
        }
        String type = row.mapping().types().get(row.get(ImportField.TYPE));
        if (type == null) {
            outcome.fault(row, ImportField.TYPE, ImportFault.NO_TYPE, row.get(ImportField.TYPE));
        }
        return outcome.isFaulty(row) ? Optional.empty() : Optional.of(of(row, moment.orElseThrow(), type));
    }

    private static HistoryLine of(Row row, Instant moment, String type) {
        String id = row.get(ImportField.OWN_ID);
        if (!id.isEmpty()) {
            return new HistoryLine(row, moment, type, ContentKey.of(id), CHANGE + "id:" + id);
        }
        UUID key = ContentKey.of(
                row.get(ImportField.CUSTOMER),
                row.get(ImportField.RECORD),
                moment.toString(),
                row.get(ImportField.AUTHOR),
                row.get(ImportField.TYPE),
                row.get(ImportField.SUBJECT),
                row.get(ImportField.TEXT));
        return new HistoryLine(row, moment, type, key, CHANGE + key + (row.nth() > 1 ? ":" + row.nth() : ""));
    }

    /** Its entry is there; whether those of lines that say the same are, is to be found out unless it has an ID. */
    void isThere(Outcome outcome) {
        if (row.get(ImportField.OWN_ID).isEmpty()) {
            outcome.isThere(row, key);
        } else {
            outcome.isThere();
        }
    }

    Entries.Draft draft(Actor author, HistoryTargets.About about) {
        return new Entries.Draft(changeKey, moment, author, type, text(), about.customerId(), about.records());
    }

    /** Subject and text in one, the subject first and once. */
    private String text() {
        String subject = row.get(ImportField.SUBJECT);
        String text = row.get(ImportField.TEXT);
        if (subject.isEmpty() || text.startsWith(subject)) {
            return text;
        }
        return text.isEmpty() ? subject : subject + "\n" + text;
    }
}
