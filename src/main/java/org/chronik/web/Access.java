package org.chronik.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** How the rows that may pass a test are found without looking at all of them. */
public sealed interface Access extends Serializable {

    /**
     * By words of a text: each part has to be in one of the text's words.
     *
     * @param beginning whether the only part has to begin a word
     * @param exact whether that is all the test says
     */
    record Words(WordIndex index, List<String> parts, boolean beginning, boolean exact) implements Access {

        public Words {
            parts = List.copyOf(parts);
        }
    }

    /**
     * By keys, which say all that the test says.
     *
     * @param lookup a query for the keys; null if they are known
     * @param one whether the query finds one key at most, so that it can stand where a key does
     * @param known the keys, if there is no query
     */
    record Keys(KeyIndex index, SqlCondition lookup, boolean one, List<?> known) implements Access {

        public Keys {
            known = List.copyOf(known);
        }

        /** Keys that need not be looked up. */
        public static Keys known(KeyIndex index, List<?> keys) {
            return new Keys(index, null, false, keys);
        }
    }

    /**
     * By a range of moments, which the index of a column has.
     *
     * @param column the column's expression
     */
    record Range(String column) implements Access {}

    /**
     * An index of the words of a column.
     *
     * @param table the list's table
     * @param from the same with its alias, reduced to what a condition in place of {@code %s} lets through
     * @param words the column's expression: an array of words, with an index
     */
    record WordIndex(String table, String from, String words) implements Serializable {}

    /**
     * An index by a key, within which rows are in the list's initial order.
     *
     * @param lookup a query for keys with {@code %s} for a condition; null where a choice's code is the key
     * @param from the list's table, with what has to be joined to reach the key
     * @param column the key's expression
     * @param among a condition on the list's table alone, with {@code %s} for an array of keys
     * @param type of the keys in SQL
     * @param rows how many rows a key has, about
     * @param counted where keys differ: what to count for an array of keys in place of {@code %s}, up to a bound; else null
     */
    record KeyIndex(String lookup, String from, String column, String among, String type, long rows, String counted)
            implements Serializable {

        /** Too many to sort them all for a page. */
        public static final long MANY = 100_000;

        /** Keys as an array. */
        SqlCondition array(List<?> keys) {
            String values = keys.stream()
                    .map(key -> "\"" + key.toString().replaceAll("[\"\\\\]", "\\\\$0") + "\"")
                    .collect(Collectors.joining(",", "{", "}"));
            return new SqlCondition("cast(? as " + type + "[])", List.of(values));
        }
    }
}
