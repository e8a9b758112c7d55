package org.chronik.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks up what a test means before rows are read: the words that have a part, the keys of a name. These are few where
 * rows are many, so it takes the same time however long the list is.
 */
final class AccessLookup {

    /** More words or keys than this are as good as all. */
    static final int MOST_WORDS = 2_000;

    static final int MOST_KEYS = 200;

    /** Rows of keys are counted up to here. */
    static final int MOST_ROWS = 10_000;

    private static final String WORDS =
            "select word, entries, (select reltuples from pg_class where oid = cast(? as regclass))"
                    + " from crm_word where word like ? escape '!' limit " + (MOST_WORDS + 1);

    private final SqlReader.Rows rows;

    AccessLookup(SqlReader.Rows rows) {
        this.rows = rows;
    }

    Hits find(Access access) {
        if (access instanceof Access.Words words) {
            return words(words);
        }
        return access instanceof Access.Keys keys ? keys(keys) : Hits.TOO_MANY;
    }

    private Hits keys(Access.Keys keys) {
        List<Object> found = new ArrayList<>(keys.known());
        if (keys.lookup() != null) {
            SqlCondition some = keys.lookup().in("%s limit " + (MOST_KEYS + 1));
            rows.of(some).forEach(row -> found.add(row.raw(0)));
        }
        return found.size() > MOST_KEYS ? Hits.TOO_MANY : Hits.keys(found, count(keys.index(), found));
    }

    private double count(Access.KeyIndex index, List<Object> keys) {
        double many = (double) keys.size() * index.rows();
        if (index.counted() == null || keys.isEmpty()) {
            return many;
        }
        SqlCondition some = index.array(keys)
                .in(index.counted())
                .in("select count(*) from (select 1 from %s limit " + (MOST_ROWS + 1) + ") one");
        long counted = rows.of(some).get(0).number(0);
        return counted > MOST_ROWS ? many : counted;
    }

    /** Parts of which there are too many words say nothing; the others are taken to be independent of each other. */
    private Hits words(Access.Words words) {
        Hits hits = null;
        for (String part : words.parts()) {
            String pattern = (words.beginning() ? "" : "%") + FilterSql.escape(part) + "%";
            List<SqlRow> alike =
                    rows.of(new SqlCondition(WORDS, List.of(words.index().table(), pattern)));
            if (alike.size() <= MOST_WORDS) {
                Hits found = Hits.words(alike);
                hits = hits == null ? found : hits.and(found);
            }
        }
        return hits == null ? Hits.TOO_MANY : hits;
    }
}
