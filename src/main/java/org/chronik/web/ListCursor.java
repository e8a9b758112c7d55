package org.chronik.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chronik.filter.Between;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;

/**
 * A place in a list: the sort values and key of a row, and the direction in which to read from it. Reading from a key is
 * equally fast at any depth, which counting rows is not.
 *
 * @param values the row's values in the order's expressions, as the database gave them; none for the far end of the list
 * @param id the row's key
 * @param backwards towards the list's beginning
 */
public record ListCursor(List<Serializable> values, long id, boolean backwards) implements Serializable {

    /** The last page. */
    public static final ListCursor END = new ListCursor(List.of(), 0, true);

    public ListCursor {
        values = List.copyOf(values);
    }

    /** Before the first row; as a place to read from it is the same as none. */
    static final ListCursor START = new ListCursor(List.of(), 0, false);

    /**
     * The first row of a date in a list of moments: of its end where the newest come first, of its beginning otherwise.
     * Empty if the text is no date.
     */
    static Optional<ListCursor> to(String date, boolean descending, FilterContext context) {
        try {
            String text = (descending ? "<=" : ">=") + Objects.requireNonNullElse(date, "");
            Filter filter = Filter.parse(text, FilterColumn.of(ColumnType.DATETIME), context);
            return filter.condition() instanceof Between span
                    ? Optional.of(at(descending ? span.hi() : span.lo()))
                    : Optional.empty();
        } catch (FilterException e) {
            return Optional.empty();
        }
    }

    /** The first row of a moment. */
    static ListCursor at(Instant moment) {
        return new ListCursor(List.of(moment.atOffset(ZoneOffset.UTC)), 0, false);
    }

    /** The same row, read from in this direction. */
    ListCursor turned(boolean towardsBeginning) {
        return new ListCursor(values, id, towardsBeginning);
    }

    /** As an address says it: the row's key, a minus before it where the page ends there; a moment; or the list's end. */
    String text() {
        if (equals(END)) {
            return "end";
        }
        return id == 0 ? ((OffsetDateTime) values.get(0)).toInstant().toString() : (backwards ? "-" : "") + id;
    }
}
