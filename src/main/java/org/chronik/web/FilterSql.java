package org.chronik.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.chronik.filter.Between;
import org.chronik.filter.Condition;
import org.chronik.filter.DayRange;
import org.chronik.filter.IsEmpty;
import org.chronik.filter.IsTrue;
import org.chronik.filter.NumberRange;
import org.chronik.filter.OneOf;
import org.chronik.filter.RefMatch;
import org.chronik.filter.RefRange;
import org.chronik.filter.TextMatch;
import org.chronik.filter.TextPattern;
import org.chronik.filter.TextRange;

/** Reads a filter as SQL on one column. Whatever came from a user is bound; NOT is the plain complement. */
public final class FilterSql {

    /** A letter that folding wrote as two counts as the one that was written. */
    private static final String ONE_WRITTEN_LETTER = "(ae|oe|ue|ss|.)";

    private final ListDefinition<?> list;
    private ListColumn column;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private FilterSql(ListDefinition<?> list, ListColumn column) {
        this.list = list;
        this.column = column;
    }

    /** The condition on this column. */
    public static SqlCondition of(Condition condition, ListColumn column) {
        return new FilterSql(null, column).asked(condition);
    }

    /** The condition on a row of the list, which says of each part what column it is on. */
    public static SqlCondition of(Condition condition, ListDefinition<?> list) {
        return new FilterSql(list, null).asked(condition);
    }

    private SqlCondition asked(Condition condition) {
        read(condition);
        return new SqlCondition(sql.toString(), values);
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.And and) {
            join(and.parts(), " and ", "true");
        } else if (condition instanceof Condition.Or or) {
            join(or.parts(), " or ", "false");
        } else if (condition instanceof Condition.Not not) {
            sql.append("not coalesce(");
            read(not.part());
            sql.append(", false)");
        } else if (condition instanceof Condition.On on) {
            column = list.column(on.field().name());
            read(on.part());
        } else {
            leaf((Condition.Leaf) condition);
        }
    }

    private void join(List<Condition> parts, String operator, String none) {
        sql.append('(');
        for (int i = 0; i < parts.size(); i++) {
            sql.append(i == 0 ? "" : operator);
            read(parts.get(i));
        }
        sql.append(parts.isEmpty() ? none : "").append(')');
    }

    private void leaf(Condition.Leaf leaf) {
        if (leaf instanceof IsEmpty && column.each() != null) {
            sql.append("not ").append(column.each().formatted("true"));
            return;
        }
        int start = sql.length();
        compare(leaf);
        if (column.each() != null) {
            sql.replace(start, sql.length(), column.each().formatted(sql.substring(start)));
        }
    }

    private void compare(Condition.Leaf leaf) {
        if (leaf instanceof Between b) {
            range(moment(b.lo()), ">=", moment(b.hi()), "<");
        } else if (leaf instanceof DayRange d) {
            range(d.lo(), ">=", d.hi(), "<");
        } else if (leaf instanceof NumberRange n) {
            range(n.lo(), n.loIncluded() ? ">=" : ">", n.hi(), n.hiIncluded() ? "<=" : "<");
        } else if (leaf instanceof TextRange t) {
            notBlank();
            range(t.lo(), ">=", t.hi(), "<");
        } else if (leaf instanceof RefRange r) {
            range(r.lo(), ">=", r.hi(), "<");
        } else if (leaf instanceof OneOf one) {
            String places = String.join(", ", Collections.nCopies(one.codes().size(), "?"));
            sql.append(column.filter()).append(" in (").append(places).append(')');
            values.addAll(one.codes());
        } else if (leaf instanceof TextMatch text) {
            match(text);
        } else if (leaf instanceof RefMatch ref) {
            like(column.exact(), ref.pattern().write(FilterSql::escape, "%", "_"));
        } else if (leaf instanceof IsTrue is) {
            sql.append(is.value() ? column.filter() : "not " + column.filter());
        } else if (leaf instanceof IsEmpty) {
            sql.append("coalesce(btrim(cast(").append(column.filter()).append(" as text)), '') = ''");
        }
    }

    private void range(Object lo, String from, Object hi, String to) {
        String between = lo != null && hi != null ? " and " : "";
        sql.append(lo == null ? "" : column.filter() + " " + from + " ?")
                .append(between)
                .append(hi == null ? "" : column.filter() + " " + to + " ?");
        if (lo != null) {
            values.add(lo);
        }
        if (hi != null) {
            values.add(hi);
        }
    }

    private void match(TextMatch text) {
        TextPattern pattern = text.pattern();
        switch (text.mode()) {
            case CONTAINS -> like(column.filter(), "%" + pattern.write(FilterSql::escape, "%", "_") + "%");
            case WORD_START -> regex("(^|[^[:alnum:]])" + pattern.write(FilterSql::quote, "", ""));
            case EXACT -> {
                notBlank();
                like("normalize(" + column.exact() + ", NFC)", pattern.write(FilterSql::escape, "%", "_"));
            }
            default -> {
                notBlank();
                if (pattern.hasOneLetter()) {
                    regex("^" + pattern.write(FilterSql::quote, ".*", ONE_WRITTEN_LETTER) + "$");
                } else {
                    like(column.filter(), pattern.write(FilterSql::escape, "%", "_"));
                }
            }
        }
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** A blank text is empty, and meets no comparison. */
    private void notBlank() {
        sql.append("btrim(").append(column.filter()).append(") <> '' and ");
    }

    private void like(String expression, String pattern) {
        sql.append(expression).append(" like ? escape '!'");
        values.add(pattern);
    }

    /** With ICU's idea of letters, which is Java's. */
    private void regex(String pattern) {
        sql.append(column.filter()).append(" collate \"und-x-icu\" ~ ?");
        values.add(pattern);
    }

    static String escape(String literal) {
        return literal.replaceAll("[!%_]", "!$0");
    }

    private static String quote(String literal) {
        return literal.codePoints()
                .mapToObj(Character::toString)
                .map(c -> c.matches("[\\p{ASCII}&&[^A-Za-z0-9\\s]]") ? "\\" + c : c)
                .collect(Collectors.joining());
    }
}
