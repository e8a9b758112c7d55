package org.chronik.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes notes through the application's service, or by bare INSERTs. */
final class Notes {

    private static final Pattern NUMBER = Pattern.compile("nr\\d+x\\d+");

    private final Browser browser;
    private final Stock stock;
    private final AtomicInteger number = new AtomicInteger();

    Notes(Browser browser, Stock stock) {
        this.browser = browser;
        this.stock = stock;
    }

    /**
     * A note that is in the database.
     *
     * @param nanos until it was
     * @param text nobody else's
     */
    record Written(long nanos, long committedMillis, String text) {}

    /** The texts of notes that rows show. */
    static Stream<String> in(String rows) {
        return NUMBER.matcher(rows).results().map(MatchResult::group);
    }

    Written write() throws IOException, InterruptedException {
        return write("");
    }

    Written writeBare() throws IOException, InterruptedException {
        return write("&bare=1");
    }

    private Written write(String how) throws IOException, InterruptedException {
        int next = number.incrementAndGet();
        String text = "nr" + System.currentTimeMillis() + "x" + next;
        int quote = Stock.SMALL_QUOTE + 1 + next % (stock.quotes() - Stock.SMALL_QUOTE - 1);
        String[] answer = browser.get("/bench/write?record=" + stock.quoteId(quote) + "&customer="
                        + stock.customerOf(quote) + "&number=" + text + how)
                .split(" ");
        return new Written(Long.parseLong(answer[0]), Long.parseLong(answer[1]), text);
    }
}
