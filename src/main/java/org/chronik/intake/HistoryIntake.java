package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronik.security.Actor;
import org.chronik.system.Time;

/** Takes in entries of the past. */
@ApplicationScoped
class HistoryIntake implements Intake {

    @Inject
    private HistoryRecords records;

    @Inject
    private Authors authors;

    @Inject
    private Entries entries;

    @Inject
    private Time time;

    @Override
    public Outcome take(ImportRun run, List<Row> rows, boolean trial) {
        Outcome outcome = new Outcome(rows.size());
        List<HistoryLine> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            HistoryLine.read(row, time.now(), outcome).ifPresent(lines::add);
        }
        Set<String> there =
                entries.there(lines.stream().map(HistoryLine::changeKey).toList());
        HistoryTargets targets = records.of(lines);
        Map<String, Actor> known = authors.known();
        List<Entries.Draft> drafts = new ArrayList<>();
        for (HistoryLine line : lines) {
            if (there.contains(line.changeKey())) {
                line.isThere(outcome);
                continue;
            }
            targets.about(line, outcome).ifPresent(about -> {
                Actor author = authors.of(line.row().get(ImportField.AUTHOR), known, trial);
                drafts.add(line.draft(author, about));
                outcome.fresh(line.row(), line.key());
                if (!trial) {
                    there.add(line.changeKey());
                }
            });
        }
        if (!trial && !drafts.isEmpty()) {
            records.make(targets, run.getOwnerId());
            outcome.wrote(entries.write(drafts));
        }
        return outcome;
    }
}
