package org.chronik.filter;

/** Finds words that differ by a slip of the finger, or of which one is only begun. */
final class Similar {

    private static final int SLIPS = 2;

    private Similar() {}

    static boolean are(String one, String other) {
        String left = Fold.fold(one);
        String right = Fold.fold(other);
        return left.startsWith(right)
                || right.startsWith(left)
                || distance(left, right) <= Math.min(SLIPS, Math.min(left.length(), right.length()) / 2);
    }

    /** How many letters must be changed, added or left out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
