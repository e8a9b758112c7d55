package org.chronik.web;

import java.util.function.UnaryOperator;

/** How what a page shows is read, once the keys of its rows are known. */
public interface ListRows {

    /** What follows {@code from keyed} and calls what is to be shown {@code shown}; the column has the keys. */
    String joined(String column);

    /** By expressions over tables, {@code id} being the key. */
    static ListRows of(String select, String from, String id) {
        return column -> " cross join lateral (select " + select + " from " + from + " where " + id + " = keyed."
                + column + ") shown";
    }

    /**
     * By a function of the database, whose plan is made once for a connection.
     *
     * @param call the call with an array of keys; the result's column {@code id} is a row's key
     */
    static ListRows function(UnaryOperator<String> call) {
        return column -> " join " + call.apply("array(select " + column + " from keyed)")
                + " shown on shown.id = keyed." + column;
    }
}
