package org.chronik.web;

import java.util.function.UnaryOperator;

/**
 * How what rows show is read, once their keys are known.
 *
 * @param beside follows {@code from keyed}, which has the keys as {@code id}, and calls what is shown {@code shown}
 * @param alone a query for the rows of an array of keys, its parameter, in their order: the key, and what is shown
 */
public record ListRows(String beside, String alone) {

    /** By expressions over tables, {@code id} being the key. */
    public static ListRows of(String select, String from, String id) {
        String shown =
                " cross join lateral (select " + select + " from " + from + " where " + id + " = keyed.id) shown";
        return new ListRows(
                shown,
                "select keyed.id, shown.* from unnest(?) with ordinality keyed(id, place)" + shown
                        + " order by keyed.place");
    }

    /**
     * By a function of the database, whose plan is made once for a connection.
     *
     * @param call the call with an array of keys; its rows are in the order of the keys, and have these as {@code id}
     */
    public static ListRows function(UnaryOperator<String> call) {
        return new ListRows(
                " join " + call.apply("array(select id from keyed)") + " shown on shown.id = keyed.id",
                "select shown.id, shown.* from " + call.apply("?") + " shown");
    }
}
