package org.chronik.crm;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chronik.security.Actor;

/**
 * How many of a record's entries there are of each kind. What one facet offers is counted among those that the others
 * let through.
 *
 * @param counts entries alike in all three
 */
public record SectionFacets(List<Count> counts) implements Serializable {

    /**
     * Entries alike.
     *
     * @param author kind and key: {@code USER 7}, {@code CUSTOMER 0}
     */
    record Count(EntryOrigin origin, String type, String author, Actor.Kind authorKind, String authorName, int number)
            implements Serializable {}

    /**
     * Something to choose.
     *
     * @param value what a filter is set to
     * @param number of entries
     */
    public record Facet<T>(T value, String label, int number) implements Serializable {}

    public SectionFacets {
        counts = List.copyOf(counts);
    }

    Map<EntryOrigin, Integer> origins(SectionFilter filter) {
        return sums(Count::origin, count -> isType(count, filter) && isAuthor(count, filter));
    }

    Map<String, Integer> types(SectionFilter filter) {
        return sums(Count::type, count -> isOrigin(count, filter) && isAuthor(count, filter));
    }

    Map<String, Integer> authors(SectionFilter filter) {
        return sums(Count::author, count -> isOrigin(count, filter) && isType(count, filter));
    }

    /** An entry of an author, who is called by the latest name. */
    Count author(String author) {
        return counts.stream()
                .filter(count -> count.author().equals(author))
                .findFirst()
                .orElseThrow();
    }

    private <T> Map<T, Integer> sums(Function<Count, T> by, Predicate<Count> among) {
        return counts.stream()
                .filter(among)
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.summingInt(Count::number)));
    }

    private static boolean isOrigin(Count count, SectionFilter filter) {
        return filter.getOrigin() == null || filter.getOrigin() == count.origin();
    }

    private static boolean isType(Count count, SectionFilter filter) {
        return filter.getType() == null || filter.getType().equals(count.type());
    }

    private static boolean isAuthor(Count count, SectionFilter filter) {
        return filter.getAuthor() == null || filter.getAuthor().equals(count.author());
    }
}
