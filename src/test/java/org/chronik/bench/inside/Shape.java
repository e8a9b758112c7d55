package org.chronik.bench.inside;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way in which somebody looks at the overview, and the best SQL by hand that answers it: it knows beforehand what the
 * application has to find out, such as which words there are.
 */
public enum Shape {
    FIRST("first", null, null, "recorded", Floor.IN_ORDER, "true"),
    AUTHOR("author", "author", "user3", "recorded", Floor.IN_ORDER, "e.author_key = 4"),
    MONTH(
            "month",
            "recorded",
            "3.2022",
            "recorded",
            Floor.IN_ORDER,
            "e.recorded_at >= '2022-03-01 00:00+01' and e.recorded_at < '2022-04-01 00:00+02'"),
    HAPPENED(
            "happened-month",
            "happened",
            "3.2022",
            "recorded",
            Floor.BY_RANGE,
            "occurred_at >= '2022-03-01 00:00+01' and occurred_at < '2022-04-01 00:00+02'"),
    TYPE("type", "type", "COMPLAINT", "recorded", Floor.IN_ORDER, "e.type_code = 'COMPLAINT'"),
    TYPES(
            "types",
            "type",
            "COMPLAINT|FAIR|VISIT",
            "recorded",
            Floor.IN_ORDER,
            "e.type_code in ('COMPLAINT', 'FAIR', 'VISIT')"),
    WORD_FREQUENT("word-frequent", "text", "Rückmeldung", "recorded", Floor.IN_TURN, like("rueckmeldung")),
    WORD_PERCENT("word-1 %", "text", "Sägewerk", "recorded", Floor.IN_TURN, like("saegewerk")),
    WORD_MEDIUM("word-medium", "text", "Klavierstuhl", "recorded", Floor.BY_WORD, "{klavierstuhl}"),
    WORD_RARE("word-rare", "text", "Schneckenhaus", "recorded", Floor.BY_WORD, "{schneckenhaus}"),
    WORD_COMPOUND("word-compound", "text", "Lieferfenster", "recorded", Floor.BY_WORD, "{lieferfenster}"),
    WORDS_NINE(
            "nine words",
            "text",
            "Schneckenhaus|Schneckenhau|Schneckenha|Schneckenh|chneckenhaus|chneckenhau|chneckenha|hneckenhaus|hneckenhau",
            "recorded",
            Floor.BY_WORD,
            "{schneckenhaus}"),
    WORD_NONE("word-none", "text", "Xylophon", "recorded", Floor.BY_WORD, "{xylophon}"),
    WORD_NONE_COMPOUND(
            "word-none-compound", "text", "Fensterlieferung", "recorded", Floor.BY_WORD, "{fensterlieferung}"),
    SORT_CUSTOMER("sort-customer", null, null, "customer", Floor.BY_CUSTOMER, ""),
    SORT_AUTHOR("sort-author", null, null, "author", Floor.SORTED, "e.author_fold desc, e.recorded_at desc, e.id desc"),
    SORT_TYPE("sort-type", null, null, "type", Floor.SORTED, "e.type_code desc, e.recorded_at desc, e.id desc"),
    COMBINED(
            "combined",
            "author+recorded+text",
            "user3+3.2022+Rückmeldung",
            "recorded",
            Floor.IN_ORDER,
            "e.author_key = 4 and e.recorded_at >= '2022-03-01 00:00+01' and e.recorded_at < '2022-04-01 00:00+02' and "
                    + like("rueckmeldung")),
    COMBINED_RARE(
            "combined-medium",
            "author+recorded+text",
            "user3+3.2022+Klavierstuhl",
            "recorded",
            Floor.BY_WORD_AND,
            "e.author_key = 4 and e.recorded_at >= '2022-03-01 00:00+01' and e.recorded_at < '2022-04-01 00:00+02'"),
    ONE_LINE("one-line", "author|text", "user3|Lieferfenster", "recorded", Floor.EITHER, "");

    private enum Floor {
        IN_ORDER,
        IN_TURN,
        SORTED,
        BY_RANGE,
        BY_WORD,
        BY_WORD_AND,
        BY_CUSTOMER,
        EITHER
    }

    private static final String COLUMNS =
            """
            e.recorded_at, e.id, e.occurred_at, e.author_kind, e.author_name, e.type_code, k.number, c.name,
            (select string_agg(r.id || ' ' || r.type || ' ' || r.customer_id || ' ' || coalesce(r.number, ''), ','
                      order by r.type desc, r.id)
               from crm_entry_link x join record r on r.id = x.record_id where x.entry_id = e.id and r.type <> 'CUSTOMER'),
            e.subject, %s, e.amount, e.sticky, m.state, m.recipients, e.visits, e.deleted_at, e.deleted_by,
            e.edited_at is not null""";

    private static final String JOINS = " join customer c on c.id = e.customer_id join record k on k.id = e.customer_id"
            + " left join mail m on m.id = e.mail_id";

    private static final String ROWS = "select " + COLUMNS.formatted("left(e.text, 300)")
            + ", t.family, t.label_de, t.label_en from (%s) one join crm_entry e on e.id = one.id" + JOINS
            + " join crm_type t on t.code = e.type_code order by %s";

    private static final String NEWEST = "e.recorded_at desc, e.id desc";

    private final String title;
    private final String columns;
    private final String typed;
    private final String sort;
    private final Floor floor;
    private final String detail;

    Shape(String title, String columns, String typed, String sort, Floor floor, String detail) {
        this.title = title;
        this.columns = columns;
        this.typed = typed;
        this.sort = sort;
        this.floor = floor;
        this.detail = detail;
    }

    private static String like(String folded) {
        return "e.text_fold like '%" + folded + "%'";
    }

    public String title() {
        return title;
    }

    /** The columns that are filtered. */
    public List<String> columns() {
        return columns == null ? List.of() : Stream.of(columns.split("[+|]")).toList();
    }

    /** What is typed into them. */
    public List<String> typed() {
        return typed == null
                ? List.of()
                : Stream.of(isEither() ? typed.split("\\|") : typed.split("\\+"))
                        .toList();
    }

    /** Whether one of the columns is enough. */
    public boolean isEither() {
        return columns != null && columns.contains("|");
    }

    public String sort() {
        return sort;
    }

    /** The rows by hand. */
    public String sql() {
        return switch (floor) {
            case IN_ORDER ->
                rows("select e.id from crm_entry e where " + detail + " order by " + NEWEST + " limit 51", NEWEST);
            case IN_TURN ->
                rows(
                        "select e.id from (select * from crm_entry e order by " + NEWEST + " offset 0) e where "
                                + detail + " limit 51",
                        NEWEST);
            case SORTED -> rows("select e.id from crm_entry e order by " + detail + " limit 51", detail);
            case BY_RANGE ->
                rows(
                        "select e.id from (select id, recorded_at from crm_entry where " + detail
                                + " offset 0) e order by " + NEWEST + " limit 51",
                        NEWEST);
            case BY_WORD -> rows(byWord(detail) + " order by " + NEWEST + " limit 51", NEWEST);
            case BY_WORD_AND ->
                rows(byWord("{klavierstuhl}") + " where " + detail + " order by " + NEWEST + " limit 51", NEWEST);
            case BY_CUSTOMER ->
                rows(
                        "select e.id from customer c cross join lateral (select e.id from crm_entry e where e.customer_id = c.id"
                                + " order by e.recorded_at desc, e.id desc limit 51) e order by c.name_fold desc, c.id desc limit 51",
                        "c.name_fold desc, c.id desc, " + NEWEST);
            case EITHER ->
                rows(
                        "select id from ((select e.id, e.recorded_at from crm_entry e where e.author_key = 4 order by "
                                + NEWEST
                                + " limit 51) union (select e.id, e.recorded_at from (" + byWord("{lieferfenster}", "*")
                                + ") e order by "
                                + NEWEST + " limit 51)) e order by e.recorded_at desc, e.id desc limit 51",
                        NEWEST);
        };
    }

    private static String byWord(String words) {
        return "select e.id from (" + byWord(words, "*") + ") e";
    }

    private static String byWord(String words, String what) {
        return "select " + what + " from crm_entry where string_to_array(words, ' ') && '" + words + "' offset 0";
    }

    /** All entries with all of their text. */
    public static String everything() {
        return "select " + COLUMNS.formatted("e.text") + " from crm_entry e" + JOINS + " order by " + NEWEST;
    }

    private static String rows(String ids, String order) {
        return ROWS.formatted(ids, order);
    }
}
