package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The lines of runs: read some at once, looked at, and what was found kept beside them. */
@ApplicationScoped
class ImportLines {

    private static final int CHUNK = 10_000;
    private static final int CHUNK_BYTES = 4 << 20;

    /** Until there are enough lines, or enough bytes in those before. */
    private static final String NEXT =
            """
            select line, fields, nth from (
              select l.line, l.fields, coalesce(r.nth, 1) nth,
                     sum(octet_length(l.fields)) over (order by l.line) - octet_length(l.fields) before
                from import_line l left join import_repeat r on r.run_id = l.run_id and r.line = l.line
               where l.run_id = ? and l.line > ? order by l.line limit %d) n
             where before < %d order by line"""
                    .formatted(CHUNK, CHUNK_BYTES);

    /** A line's own number counts only what is before it: a file that has grown finds its old lines again. */
    private static final String REPEAT =
            """
            insert into import_repeat (run_id, line, nth)
            select run_id, line, nth from (
              select run_id, line, row_number() over (partition by key order by line) nth from import_key where run_id = ?) n
             where nth > 1""";

    /** A trial takes them for there if their first is. */
    private static final String FRESH_AFTER_ALL =
            """
            select count(*) from import_repeat r join import_key k on k.run_id = r.run_id and k.line = r.line
             where r.run_id = ? and exists (select 1 from crm_entry where change_key = ? || k.key)
               and not exists (select 1 from crm_entry where change_key = ? || k.key || ':' || r.nth)""";

    @Inject
    private Bulk bulk;

    @Inject
    private CustomerIntake customers;

    @Inject
    private HistoryIntake history;

    /** The lines behind a position, some of them. */
    List<Row> next(ImportRun run, long position, Mapping mapping) {
        return bulk.rows(NEXT, run.getId(), position).stream()
                .map(row -> Row.of(row.number(0), row.text(1), (int) row.number(2), mapping))
                .toList();
    }

    Outcome look(ImportRun run, List<Row> rows, boolean trial) {
        Intake intake = run.getKind() == ImportKind.CUSTOMERS ? customers : history;
        return intake.take(run, rows, trial);
    }

    /** Keeps what is wrong with lines; of a trial also what they say, so that repeats can be found. */
    void keep(ImportRun run, Outcome outcome, boolean trial) {
        CopyRows faults = new CopyRows();
        int place = 0;
        for (Outcome.Fault fault : outcome.faults()) {
            LineFault what = fault.what();
            String arguments = String.join(Row.DIVIDER, what.arguments());
            faults.row(run.getId(), fault.line(), place++, what.field(), what.what(), arguments);
        }
        bulk.copy("import_fault (run_id, line, place, field, fault, arguments)", faults);
        if (trial) {
            CopyRows keys = new CopyRows();
            outcome.keys().forEach((line, key) -> keys.row(run.getId(), line, key));
            bulk.copy("import_key (run_id, line, key)", keys);
        }
    }

    /** Numbers the lines that say the same; how many more bring nothing new than was thought, or fewer. */
    long repeats(ImportRun run) {
        long repeats = bulk.run(REPEAT, run.getId());
        boolean eachCounts = run.getKind() == ImportKind.HISTORY
                && !run.getMapping().columns().containsKey(ImportField.OWN_ID);
        if (eachCounts && repeats > 0) {
            repeats = -bulk.rows(FRESH_AFTER_ALL, run.getId(), HistoryLine.CHANGE, HistoryLine.CHANGE)
                    .get(0)
                    .number(0);
        }
        bulk.run("delete from import_key where run_id = ?", run.getId());
        return repeats;
    }

    /** Forgets what was found. */
    void forget(ImportRun run) {
        bulk.run("delete from import_fault where run_id = ?", run.getId());
    }

    /** The same, and what lines repeat. */
    void forgetAll(ImportRun run) {
        forget(run);
        bulk.run("delete from import_key where run_id = ?", run.getId());
        bulk.run("delete from import_repeat where run_id = ?", run.getId());
    }
}
