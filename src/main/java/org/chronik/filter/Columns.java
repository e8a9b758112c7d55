package org.chronik.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a condition on a row apart into one condition per column, where AND is all that joins the columns. */
final class Columns {

    private final Map<FilterField, List<Condition>> parts = new LinkedHashMap<>();

    private Columns() {}

    static Optional<List<Condition.On>> of(Condition condition) {
        Columns columns = new Columns();
        return columns.take(condition) ? Optional.of(columns.joined()) : Optional.empty();
    }

    private boolean take(Condition condition) {
        Optional<Condition.On> one = onOne(condition);
        if (one.isPresent()) {
            parts.computeIfAbsent(one.get().field(), field -> new ArrayList<>())
                    .add(one.get().part());
            return true;
        }
        return condition instanceof Condition.And and && and.parts().stream().allMatch(this::take);
    }

    private List<Condition.On> joined() {
        return parts.entrySet().stream()
                .map(entry -> new Condition.On(entry.getKey(), and(entry.getValue())))
                .toList();
    }

    private static Condition and(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Condition.And(conditions);
    }

    /** The same condition as one on a single column, if there is only one column in it. */
    private static Optional<Condition.On> onOne(Condition condition) {
        if (condition instanceof Condition.On on) {
            return Optional.of(on);
        } else if (condition instanceof Condition.Not not) {
            return onOne(not.part()).map(on -> new Condition.On(on.field(), Condition.not(on.part())));
        } else if (condition instanceof Condition.And and) {
            return onOne(and.parts()).map(ons -> new Condition.On(ons.get(0).field(), new Condition.And(values(ons))));
        } else if (condition instanceof Condition.Or or) {
            return onOne(or.parts()).map(ons -> new Condition.On(ons.get(0).field(), new Condition.Or(values(ons))));
        }
        return Optional.empty();
    }

    private static Optional<List<Condition.On>> onOne(List<Condition> parts) {
        List<Condition.On> ons =
                parts.stream().map(Columns::onOne).flatMap(Optional::stream).toList();
        boolean same = ons.stream().map(Condition.On::field).distinct().count() == 1;
        return same && ons.size() == parts.size() ? Optional.of(ons) : Optional.empty();
    }

    private static List<Condition> values(List<Condition.On> ons) {
        return ons.stream().map(Condition.On::part).toList();
    }
}
