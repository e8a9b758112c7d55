package org.chronik.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronik.web.SqlCondition;

/** The queries that find records: each selects what {@link RecordFinder.Found} needs. */
final class SearchSql {

    private static final String COLUMNS = "select r.id, r.type, r.number, r.customer_id, c.name, ";
    private static final String SUBJECT =
            "coalesce(q.subject, s.subject, i.subject) from record r join customer c on c.id = r.customer_id"
                    + " left join quote q on q.id = r.id left join sales_order s on s.id = r.id"
                    + " left join invoice i on i.id = r.id";
    private static final String RECORD = COLUMNS + "null, " + SUBJECT;
    private static final String CUSTOMER = COLUMNS + "null, null from customer c join record r on r.id = c.id where ";
    private static final String CONTACT = COLUMNS
            + "p.name, null from contact p join customer c on c.id = p.customer_id join record r on r.id = c.id where ";

    private SearchSql() {}

    static SqlCondition number(Collection<String> numbers) {
        String places = String.join(", ", Collections.nCopies(numbers.size(), "?"));
        return new SqlCondition(RECORD + " where r.number in (" + places + ")", List.copyOf(numbers));
    }

    static SqlCondition id(long id) {
        return new SqlCondition(RECORD + " where r.id = ?", List.of(id));
    }

    /** The records whose number begins so; the exact one first, then shorter and newer ones. */
    static SqlCondition numbers(SearchText typed, int most) {
        String beginnings = each(typed.numbers(), "r.number like ? escape '!'", " or ");
        List<Object> values =
                typed.numbers().stream().map(number -> escape(number) + "%").collect(Collectors.toList());
        return new SqlCondition(
                RECORD + " where " + beginnings + " order by length(r.number), r.number_key desc limit " + 2 * most,
                values);
    }

    /** One query for each group, in the order in which the groups show. */
    static List<SqlCondition> words(SearchText typed, int most) {
        return List.of(
                people(typed, CUSTOMER, "(c.name_fold || ' ' || coalesce(c.city_fold, ''))", "c", most),
                subject(typed, "quote", most),
                subject(typed, "sales_order", most),
                subject(typed, "invoice", most),
                people(typed, CONTACT, "p.name_fold", "p", most));
    }

    private static SqlCondition people(SearchText typed, String select, String name, String alias, int most) {
        List<Object> values = new ArrayList<>(contained(typed.words()));
        String where = "(" + each(typed.words(), name + " like ? escape '!'", " and ") + ")";
        where += " or lower(" + alias + ".email) like ? escape '!'";
        values.add("%" + escape(typed.address()) + "%");
        if (typed.phone() != null) {
            where += " or " + digits(alias) + " like ?";
            values.add("%" + typed.phone() + "%");
        }
        return new SqlCondition(
                select + where + " order by " + alias + ".name_fold, " + alias + ".id limit " + most, values);
    }

    /** The digits of a telephone number, without what stands between them. */
    static String digits(String alias) {
        return "regexp_replace(" + alias + ".phone, '[^0-9]', '', 'g')";
    }

    private static SqlCondition subject(SearchText typed, String table, int most) {
        String where = each(typed.words(), "d.subject_fold like ? escape '!'", " and ");
        return new SqlCondition(
                COLUMNS + "null, d.subject from " + table + " d join record r on r.id = d.id"
                        + " join customer c on c.id = r.customer_id where " + where + " order by d.id desc limit "
                        + most,
                contained(typed.words()));
    }

    private static String each(List<String> values, String condition, String between) {
        return Stream.generate(() -> condition).limit(values.size()).collect(Collectors.joining(between));
    }

    private static List<Object> contained(List<String> words) {
        return words.stream().map(word -> "%" + escape(word) + "%").collect(Collectors.toList());
    }

    private static String escape(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
