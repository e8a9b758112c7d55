package org.chronik.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.chronik.security.Role;

/** Reads runs, their lines and what is wrong with them. */
@Stateless
@RolesAllowed(Role.IS_ADMIN)
public class ImportQuery {

    private static final String FAULTS =
            """
            select f.line, f.place, f.field, f.fault, f.arguments, l.fields
              from import_fault f join import_line l on l.run_id = f.run_id and l.line = f.line
             where f.run_id = ? and (f.line > ? or (f.line = ? and f.place > ?)) order by f.line, f.place limit ?""";

    private static final String GROUPS =
            """
            with one as (select distinct line, field, fault, arguments from import_fault where run_id = ?),
                 numbered as (select one.*, line - row_number() over (partition by field, fault, arguments order by line) part
                                from one),
                 range as (select field, fault, arguments, min(line) first, max(line) last, count(*) lines
                             from numbered group by field, fault, arguments, part)
            select field, fault, arguments, sum(lines),
                   array_to_string((array_agg(first || '-' || last order by first))[1:12], ' ')
              from range group by field, fault, arguments order by 4 desc, min(first) limit ?""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bulk bulk;

    /** All runs, newest first. */
    public List<ImportRunRow> runs() {
        return em.createQuery(
                        "select r, u.name from ImportRun r, AppUser u where u.id = r.ownerId order by r.id desc",
                        Object[].class)
                .getResultStream()
                .map(row -> new ImportRunRow((ImportRun) row[0], (String) row[1]))
                .toList();
    }

    /** The run with this key, or null. */
    public ImportRun run(long runId) {
        return em.find(ImportRun.class, runId);
    }

    /** The fields of the first lines. */
    public List<List<String>> sample(long runId, int lines) {
        return bulk.rows("select fields from import_line where run_id = ? order by line limit ?", runId, lines).stream()
                .map(row -> List.of(row.text(0).split(Row.DIVIDER, -1)))
                .toList();
    }

    /** The values that a column has, each once; at most one more than wanted. */
    public List<String> values(long runId, int column, int most) {
        return bulk
                .rows(
                        "select distinct trim(split_part(fields, ?, ?)) from import_line where run_id = ? order by 1 limit ?",
                        Row.DIVIDER,
                        column + 1,
                        runId,
                        most + 1)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** What is wrong with lines, in their order, behind a fault. */
    public List<FaultRow> faults(long runId, FaultRow.Place after, int most) {
        return bulk.rows(FAULTS, runId, after.line(), after.line(), after.place(), most).stream()
                .map(row -> new FaultRow(
                        new FaultRow.Place(row.number(0), row.number(1)),
                        LineFault.of(row, 2),
                        List.of(row.text(5).split(Row.DIVIDER, -1))))
                .toList();
    }

    /** What is wrong, most frequent first; each together with the lines of which it is true. */
    public List<FaultGroup> faultGroups(long runId, int most) {
        return bulk.rows(GROUPS, runId, most).stream().map(FaultGroup::of).toList();
    }
}
