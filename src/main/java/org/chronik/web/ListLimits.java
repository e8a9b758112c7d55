package org.chronik.web;

/**
 * Where one way to read a list becomes better than another.
 *
 * @param few so many rows with certain words are always read by the words
 * @param window so many rows in order are read before other ways are tried
 */
record ListLimits(int few, int window) {

    static final ListLimits MEASURED = new ListLimits(500, 30_000);

    /**
     * To read a row by its words and sort it costs about 6 times what it costs to look at one in order.
     *
     * @param ways so many ways share it
     */
    double most(int wanted, double all, int ways) {
        return Math.max(few, Math.sqrt(wanted * all / 6) / ways);
    }

    /** To count rows they need not be read: an index tells 20 of them in the time of looking at one. */
    double mostToCount(int bound, double all) {
        return Math.max(few, Math.sqrt(bound * all * 20));
    }
}
