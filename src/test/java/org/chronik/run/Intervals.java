package org.chronik.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chronik.filter.Between;
import org.chronik.filter.Condition;
import org.chronik.filter.DayRange;
import org.chronik.filter.NumberRange;

/** Which dates or numbers meet a condition, as intervals in rising order: {@code 5 ≤ v < 7}. */
final class Intervals {

    private static final BigDecimal TWO = new BigDecimal(2);

    /**
     * A stretch of values of which the condition says the same.
     *
     * @param lo where it begins, or null
     * @param hi where it ends, or null
     * @param inside one of the values
     */
    private record Stretch(Object lo, boolean loIncluded, Object hi, boolean hiIncluded, Object inside) {

        boolean touches(Stretch next) {
            return Objects.equals(hi, next.lo) && (hiIncluded || next.loIncluded);
        }

        Stretch upTo(Stretch next) {
            return new Stretch(lo, loIncluded, next.hi, next.hiIncluded, inside);
        }

        String said(ZoneId zone) {
            if (lo == null && hi == null) {
                return "every value";
            } else if (Objects.equals(lo, hi)) {
                return "v = " + said(lo, zone);
            } else if (lo == null) {
                return "v " + sign(hiIncluded) + said(hi, zone);
            } else if (hi == null) {
                return "v " + (loIncluded ? "≥ " : "> ") + said(lo, zone);
            }
            return said(lo, zone) + " " + sign(loIncluded) + "v " + sign(hiIncluded) + said(hi, zone);
        }

        private static String sign(boolean included) {
            return included ? "≤ " : "< ";
        }

        private static String said(Object value, ZoneId zone) {
            return value instanceof Instant moment
                    ? moment.atZone(zone).toOffsetDateTime().toString()
                    : value.toString();
        }
    }

    private Intervals() {}

    static List<String> ofMoments(Condition condition, ZoneId zone) {
        return said(
                condition, halfOpen(condition, Instant.class, moment -> moment.minusSeconds(1), Instant.EPOCH), zone);
    }

    static List<String> ofDays(Condition condition) {
        return said(condition, halfOpen(condition, LocalDate.class, day -> day.minusDays(1), LocalDate.EPOCH), null);
    }

    static List<String> ofNumbers(Condition condition) {
        return said(condition, points(condition), null);
    }

    /** Of dates: from an edge on, up to the next, which does not belong to it. */
    private static <T> List<Stretch> halfOpen(Condition condition, Class<T> type, UnaryOperator<T> before, T any) {
        TreeSet<T> edges = edges(condition, type);
        if (edges.isEmpty()) {
            return List.of(new Stretch(null, false, null, false, any));
        }
        List<Stretch> all = new ArrayList<>();
        all.add(new Stretch(null, false, edges.first(), false, before.apply(edges.first())));
        edges.forEach(edge -> all.add(new Stretch(edge, true, edges.higher(edge), false, edge)));
        return all;
    }

    /** Of numbers: each edge alone, and what is between two of them. */
    private static List<Stretch> points(Condition condition) {
        TreeSet<BigDecimal> edges = edges(condition, BigDecimal.class);
        if (edges.isEmpty()) {
            return List.of(new Stretch(null, false, null, false, BigDecimal.ZERO));
        }
        List<Stretch> all = new ArrayList<>();
        all.add(new Stretch(null, false, edges.first(), false, edges.first().subtract(BigDecimal.ONE)));
        for (BigDecimal edge : edges) {
            BigDecimal next = edges.higher(edge);
            BigDecimal between =
                    next == null ? edge.add(BigDecimal.ONE) : edge.add(next).divide(TWO);
            all.add(new Stretch(edge, true, edge, true, edge));
            all.add(new Stretch(edge, false, next, false, between));
        }
        return all;
    }

    private static <T> TreeSet<T> edges(Condition condition, Class<T> type) {
        TreeSet<T> edges = new TreeSet<>();
        edges(condition).filter(Objects::nonNull).map(type::cast).forEach(edges::add);
        return edges;
    }

    private static Stream<?> edges(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream().flatMap(Intervals::edges);
        } else if (condition instanceof Condition.Or or) {
            return or.parts().stream().flatMap(Intervals::edges);
        } else if (condition instanceof Condition.Not not) {
            return edges(not.part());
        } else if (condition instanceof Between moments) {
            return Stream.of(moments.lo(), moments.hi());
        } else if (condition instanceof DayRange days) {
            return Stream.of(days.lo(), days.hi());
        } else if (condition instanceof NumberRange numbers) {
            return Stream.of(numbers.lo(), numbers.hi());
        }
        return Stream.empty();
    }

    private static List<String> said(Condition condition, List<Stretch> all, ZoneId zone) {
        List<Stretch> met = new ArrayList<>();
        for (Stretch next : all) {
            int last = met.size() - 1;
            if (!condition.matches(next.inside())) {
                continue;
            } else if (last >= 0 && met.get(last).touches(next)) {
                met.set(last, met.get(last).upTo(next));
            } else {
                met.add(next);
            }
        }
        return met.isEmpty()
                ? List.of("no value")
                : met.stream().map(one -> one.said(zone)).toList();
    }
}
