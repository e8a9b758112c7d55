package org.chronik.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which columns of a list its reader sees, and in which order. A hidden one keeps its place.
 *
 * @param places all columns of the list, from left to right
 */
record ColumnLayout(List<Place> places) implements Serializable {

    private static final String HIDDEN = "-";

    /** One column in its place. */
    public record Place(String name, boolean shown) implements Serializable {

        private static Place of(String text) {
            return text.startsWith(HIDDEN) ? new Place(text.substring(HIDDEN.length()), false) : new Place(text, true);
        }

        private String text() {
            return shown ? name : HIDDEN + name;
        }
    }

    ColumnLayout {
        places = List.copyOf(places);
    }

    /**
     * Reads what {@link #text()} has written, as far as the list still has these columns; those that came later are where
     * the list puts them. What would show nothing is the list's own layout.
     */
    static ColumnLayout of(String text, ColumnLayout initial) {
        List<Place> places = new ArrayList<>();
        Arrays.stream(text.split(","))
                .map(Place::of)
                .filter(place -> initial.has(place.name()) && !has(places, place.name()))
                .forEach(places::add);
        for (int i = 0; i < initial.places().size(); i++) {
            Place place = initial.places().get(i);
            if (!has(places, place.name())) {
                places.add(Math.min(i, places.size()), place);
            }
        }
        return places.stream().anyMatch(Place::shown) ? new ColumnLayout(places) : initial;
    }

    /** The columns from left to right, with commas; a minus before one that is hidden. */
    String text() {
        return places.stream().map(Place::text).collect(Collectors.joining(","));
    }

    boolean shows(String name) {
        return places.contains(new Place(name, true));
    }

    /** Where a column stands, from 1. */
    int place(String name) {
        return places.stream().map(Place::name).toList().indexOf(name) + 1;
    }

    private boolean has(String name) {
        return has(places, name);
    }

    private static boolean has(List<Place> places, String name) {
        return places.stream().anyMatch(place -> place.name().equals(name));
    }
}
