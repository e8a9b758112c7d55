package org.chronik.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronik.security.Role;
import org.chronik.web.SqlRow;

/** Reads runs, their lines and what is wrong with them. */
@Stateless
@RolesAllowed(Role.IS_ADMIN)
public class ImportQuery {

    private static final String FAULTS =
            """
            select f.line, l.fields, f.field, f.fault, f.arguments
              from import_fault f join import_line l on l.run_id = f.run_id and l.line = f.line
             where f.run_id = ?
               and f.line in (select distinct line from import_fault where run_id = ? and line > ? order by line limit ?)
             order by f.line, f.place""";

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

    /** Faulty lines with what is wrong with them, in their order, behind a line. */
    public List<FaultRow> faults(long runId, long after, int most) {
        Map<Long, FaultRow> lines = new LinkedHashMap<>();
        for (SqlRow row : bulk.rows(FAULTS, runId, runId, after, most)) {
            List<String> fields = List.of(row.text(1).split(Row.DIVIDER, -1));
            lines.computeIfAbsent(row.number(0), line -> new FaultRow(line, new ArrayList<>(), fields))
                    .faults()
                    .add(LineFault.of(row, 2));
        }
        return List.copyOf(lines.values());
    }

    /** What is wrong, most frequent first; each together with the lines of which it is true. */
    public List<FaultGroup> faultGroups(long runId, int most) {
        return bulk.rows(GROUPS, runId, most).stream().map(FaultGroup::of).toList();
    }
}
