package org.chronik.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a list is read. The database's planner guesses how frequent a word or a name is, and a wrong guess costs seconds;
 * here they are looked up first, and then one way is left:
 *
 * <ul>
 *   <li>what is nowhere: no row is read;
 *   <li>few rows have the words: these rows, sorted;
 *   <li>few keys: the first rows of each key, from its index, merged;
 *   <li>else rows in order, until the page is full. If there is another way to them, only in a window at first, and then
 *       all of them, before they are ordered.
 * </ul>
 *
 * <p>Alternatives (OR) are read each in its own way and merged.
 */
final class ListPlan {

    private final ListDefinition<?> list;
    private final ListRequest request;
    private final ListLimits limits;
    private final List<Branch> branches;
    private final ListOrder order;

    ListPlan(ListDefinition<?> list, ListRequest request, Function<Access, Hits> lookup, ListLimits limits) {
        this.list = list;
        this.request = request;
        this.limits = limits;
        branches = Branch.all(request.filter(), lookup);
        boolean down = request.descending()
                != (request.cursor() != null && request.cursor().backwards());
        order = ListOrder.of(sort().by(), list.id(), down);
    }

    private ListColumn.Sort sort() {
        return list.column(request.sort()).sort();
    }

    int sortValues() {
        return sort().by().size();
    }

    /** Nothing can be found. */
    boolean isEmpty() {
        return branches.isEmpty();
    }

    /** The page's rows, one more than wanted; of a window only, if {@link #hasWindow}. */
    SqlCondition page() {
        return shown(hasWindow() ? reader().window(branches, window()) : keys(this::way));
    }

    /** A range has much among the next rows or nothing, and its own index is fast. */
    private int window() {
        boolean ranges = branches.stream().allMatch(branch -> branch.hasRange(sort()) && !branch.searches());
        return ranges ? Math.max(1, limits.window() / 10) : limits.window();
    }

    /** Whether a wider window is worth while after one that had so many rows. */
    boolean isNearlyEnough(int rows) {
        return rows * 10 >= request.size() && branches.stream().noneMatch(branch -> wayToAll(branch) != way(branch));
    }

    SqlCondition widerPage() {
        return shown(reader().window(branches, 10 * window()));
    }

    /** Whether {@link #page} may have found too little. */
    boolean hasWindow() {
        return sort().lead() == null
                && branches.stream()
                        .anyMatch(branch -> way(branch) == Way.ORDER && (branch.hasWords() || branch.isFound(sort())));
    }

    /** The same, wherever rows are. */
    SqlCondition wholePage() {
        return shown(keys(branch -> {
            Way way = wayToAll(branch);
            return way == Way.ORDER && branch.isFound(sort()) ? Way.FOUND : way;
        }));
    }

    private SqlCondition keys(Function<Branch, Way> ways) {
        List<SqlCondition> all = new ArrayList<>();
        for (Branch branch : branches) {
            all.add(
                    switch (ways.apply(branch)) {
                        case WORDS -> reader().byWords(branch);
                        case KEYS -> reader().byKeys(branch);
                        case FOUND -> reader().found(branch);
                        default -> reader().inOrder(branch);
                    });
        }
        return all.size() == 1 ? all.get(0) : reader().merged(all);
    }

    private enum Way {
        WORDS,
        KEYS,
        FOUND,
        ORDER
    }

    private Way way(Branch branch) {
        double words = branch.wordRows();
        double most = limits.most(request.size(), branch.allRows(), branches.size());
        if (branch.hasKeys() && branch.keyRows() <= Math.min(words, most)) {
            return Way.KEYS;
        } else if (branch.hasWords() && words <= most) {
            return Way.WORDS;
        } else if (branch.hasKeys() && isInOrderWithin(branch)) {
            return words < sifted(branch) ? Way.WORDS : Way.KEYS;
        }
        return Way.ORDER;
    }

    /** What is not among the next rows is seldom there, or long ago. */
    private Way wayToAll(Branch branch) {
        Way way = way(branch);
        boolean byWords = way == Way.ORDER && branch.hasWords() && branch.wordRows() <= branch.allRows() / 10;
        return byWords ? Way.WORDS : way;
    }

    /** Within a key rows are in the list's first order; in another only if there are not many to sort. */
    private boolean isInOrderWithin(Branch branch) {
        return request.sort().equals(list.initialSort())
                || branch.keyRows() < limits.window()
                || branch.keyIndex().column().equals(sort().by().get(0))
                || sort().lead() != null
                        && branch.keyIndex().equals(list.column(request.sort()).keys());
    }

    /** How many rows of its keys are looked at until a page has the words. */
    private double sifted(Branch branch) {
        return Math.min(
                branch.keyRows(),
                branch.keyCount() * request.size() * branch.allRows() / Math.max(1, branch.wordRows()));
    }

    private RowReader reader() {
        return new RowReader(list, sort(), order, cursorValues(), request.size() + 1);
    }

    private List<?> cursorValues() {
        ListCursor cursor = request.cursor();
        return cursor == null || cursor.values().isEmpty()
                ? List.of()
                : Stream.concat(cursor.values().stream(), Stream.of(cursor.id()))
                        .toList();
    }

    /** The keys of all rows, in order, each in its row's last column. */
    SqlCondition allKeys() {
        return keys(this::wayToAll);
    }

    private SqlCondition shown(SqlCondition keys) {
        return SqlCondition.concat(
                "with keyed as (",
                keys,
                ") select keyed." + String.join(", keyed.", order.names()) + ", shown.* from keyed"
                        + list.rows().beside() + order.byNames("keyed"));
    }

    /** How many rows there are, counted up to a bound. */
    SqlCondition count(int bound) {
        List<SqlCondition> all =
                branches.stream().map(branch -> countable(branch, bound)).toList();
        return Alternatives.join(all, " union all ", "")
                .in("select count(*) from (select distinct id from (%s) one limit " + bound + ") hit");
    }

    private SqlCondition countable(Branch branch, int bound) {
        boolean byWords = branch.hasWords()
                && branch.wordRows() <= Math.min(limits.mostToCount(bound, branch.allRows()), branch.keyRows());
        SqlCondition from = byWords ? branch.withWords() : new SqlCondition(list.core(), List.of());
        SqlCondition where = byWords ? branch.testsButWords() : branch.tests();
        return SqlCondition.concat(
                "(select " + list.id() + " id from ",
                from,
                " where " + list.where() + " and ",
                where,
                " limit " + bound + ")");
    }
}
