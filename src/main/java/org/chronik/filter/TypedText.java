package org.chronik.filter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** What was typed, in Unicode's composed form (NFC) and with plain spaces, and where each of its letters was typed. */
final class TypedText {

    private final String typed;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    TypedText(String typed) {
        this.typed = typed;
        StringBuilder normal = new StringBuilder(typed.length());
        int[] from = new int[typed.length() * 3];
        int[] to = new int[typed.length() * 3];
        for (int start = 0; start < typed.length(); ) {
            int end = clusterEnd(typed, start);
            String cluster = normalize(typed.substring(start, end));
            Arrays.fill(from, normal.length(), normal.length() + cluster.length(), start);
            Arrays.fill(to, normal.length(), normal.length() + cluster.length(), end);
            normal.append(cluster);
            start = end;
        }
        this.text = normal.toString();
        this.starts = from;
        this.ends = to;
    }

    /** Where the letter ends that begins at the given place, with what composes with it. */
    static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && joins(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Combining marks and the vowels and finals of decomposed Hangul compose with what stands before them. */
    private static boolean joins(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (codePoint >= 0x1160 && codePoint <= 0x11FF);
    }

    private static String normalize(String cluster) {
        int first = cluster.codePointAt(0);
        if (Character.isSpaceChar(first) || Character.isWhitespace(first) || Character.isISOControl(first)) {
            return " " + cluster.substring(Character.charCount(first));
        }
        if (Character.getType(first) == Character.SURROGATE) {
            return "\uFFFD";
        }
        return Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }

    /** Refuses more characters than may be typed. */
    static TypedText atMost(int longest, String typed) throws FilterException {
        if (typed.length() > longest) {
            throw new FilterException(
                    FilterError.TOO_LONG, longest, typed.length(), typed.substring(longest), List.of(), List.of());
        }
        return new TypedText(typed);
    }

    String text() {
        return text;
    }

    /** The error at the given place of {@link #text()}, translated to what was typed. */
    FilterException error(FilterError error, int start, int end, String... suggestions) {
        return error(error, start, end, List.of(suggestions));
    }

    FilterException error(FilterError error, int start, int end, List<String> suggestions) {
        return errorWith(
                error,
                start,
                end,
                suggestions.stream().map(text -> new Instead(start, end, text)).toList());
    }

    FilterException errorWith(FilterError error, int start, int end, List<Instead> suggestions) {
        int from = typedStart(start);
        int to = typedEnd(start, end);
        return new FilterException(
                error,
                from,
                to,
                typed.substring(from, to),
                suggestions.stream().map(Instead::text).toList(),
                suggestions.stream().map(this::corrected).toList());
    }

    private String corrected(Instead one) {
        return typed.substring(0, typedStart(one.start()))
                + one.text()
                + typed.substring(typedEnd(one.start(), one.end()));
    }

    private int typedEnd(int start, int end) {
        return end > start ? typedEnd(end) : typedStart(start);
    }

    int typedStart(int start) {
        return start < text.length() ? starts[start] : typed.length();
    }

    int typedEnd(int end) {
        return end > 0 ? ends[end - 1] : 0;
    }

    String typed(int start, int end) {
        return typed.substring(typedStart(start), typedEnd(end));
    }
}
