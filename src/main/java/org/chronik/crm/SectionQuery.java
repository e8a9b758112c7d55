package org.chronik.crm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.chronik.security.Actor;
import org.chronik.security.Role;
import org.chronik.web.SqlCondition;
import org.chronik.web.SqlRow;

/** Reads the section of a record's page. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class SectionQuery {

    /** What a section shows at first, of the pinned and of the others. */
    static final int SHOWN = 10;

    /** What it shows when all are wanted; beyond that there is the list of the record's entries. */
    static final int ALL = 500;

    /** Kinds are counted among so many of the newest entries. */
    static final int COUNTED = 1000;

    private static final String FROM =
            " from crm_entry_link l join crm_entry e on e.id = l.entry_id" + " join crm_type t on t.code = e.type_code";
    private static final String WHERE = " where l.record_id = ? and l.sticky = ? and ";

    @PersistenceContext
    private EntityManager em;

    /** The section, as far as it is wanted. */
    public EntrySection section(long recordId, SectionFilter filter, boolean allPinned, boolean all) {
        SqlCondition condition = filter.condition();
        int pinned = count(recordId, true, condition);
        return new EntrySection(
                latest(recordId, true, condition, all || allPinned ? ALL : SHOWN),
                pinned,
                all ? latest(recordId, false, condition, ALL) : lastOthers(recordId, condition),
                pinned + count(recordId, false, condition),
                filter.isOn() && exists(recordId));
    }

    /** The last ten; the lines that deleted notes leave do not count. */
    private List<EntryRow> lastOthers(long recordId, SqlCondition condition) {
        int most = 4 * SHOWN;
        List<EntryRow> rows = latest(recordId, false, condition, most);
        while (rows.size() == most && undeleted(rows) < SHOWN) {
            most *= 4;
            rows = latest(recordId, false, condition, most);
        }
        List<EntryRow> shown = new ArrayList<>();
        int counted = 0;
        for (EntryRow row : rows) {
            counted += row.isDeleted() ? 0 : 1;
            if (counted > SHOWN) {
                break;
            }
            shown.add(row);
        }
        return shown;
    }

    private static long undeleted(List<EntryRow> rows) {
        return rows.stream().filter(row -> !row.isDeleted()).count();
    }

    private List<EntryRow> latest(long recordId, boolean sticky, SqlCondition condition, int most) {
        String sql = EntryRow.query("select l.entry_id" + from(condition) + WHERE + condition.sql()
                + " order by l.recorded_at desc, l.entry_id desc limit " + most);
        return rows(query(sql, recordId, sticky, condition)).stream()
                .map(EntryRow::of)
                .toList();
    }

    private int count(long recordId, boolean sticky, SqlCondition condition) {
        String sql = "select count(*) from (select 1" + from(condition) + WHERE + condition.sql() + " limit "
                + (ALL + 1) + ") hit";
        return ((Number) query(sql, recordId, sticky, condition).getSingleResult()).intValue();
    }

    /** Without a filter the links alone tell which entries. */
    private static String from(SqlCondition condition) {
        return condition.values().isEmpty() && condition.sql().equals("true") ? " from crm_entry_link l" : FROM;
    }

    private boolean exists(long recordId) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from crm_entry_link where record_id = ?)")
                .setParameter(1, recordId)
                .getSingleResult();
    }

    private Query query(String sql, long recordId, boolean sticky, SqlCondition condition) {
        Query query = em.createNativeQuery(sql).setParameter(1, recordId).setParameter(2, sticky);
        for (int i = 0; i < condition.values().size(); i++) {
            query.setParameter(i + 3, condition.values().get(i));
        }
        return query;
    }

    /** How many of the record's newest entries there are of each kind; the lines that deleted notes leave do not count. */
    public SectionFacets facets(long recordId) {
        Query query = em.createNativeQuery(
                        """
                        select t.automatic, e.type_code, e.author_kind, coalesce(e.author_id, 0), max(e.author_name), count(*)
                          from (select entry_id from crm_entry_link where record_id = ?
                                 order by sticky desc, recorded_at desc, entry_id desc limit ?) l
                          join crm_entry e on e.id = l.entry_id join crm_type t on t.code = e.type_code
                         where e.deleted_at is null
                         group by t.automatic, t.rank, e.type_code, e.author_kind, coalesce(e.author_id, 0)
                         order by t.rank, 5""")
                .setParameter(1, recordId)
                .setParameter(2, COUNTED);
        return new SectionFacets(rows(query).stream().map(SectionQuery::count).toList());
    }

    private static SectionFacets.Count count(SqlRow row) {
        return new SectionFacets.Count(
                row.bool(0) ? EntryOrigin.AUTOMATIC : EntryOrigin.PEOPLE,
                row.text(1),
                row.text(2) + " " + row.number(3),
                row.value(2, Actor.Kind.class),
                row.text(4),
                (int) row.number(5));
    }

    private static List<SqlRow> rows(Query query) {
        List<?> result = query.getResultList();
        return result.stream().map(row -> new SqlRow((Object[]) row)).toList();
    }
}
