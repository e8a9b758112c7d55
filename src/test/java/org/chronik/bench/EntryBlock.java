package org.chronik.bench;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.chronik.filter.Fold;
import org.chronik.intake.CopyRows;

/** A run of entries with their links and mails, as rows to be copied; the same seed writes the same. */
final class EntryBlock {

    static final int SIZE = 20_000;

    private static final long START = Stock.FIRST_DAY.toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC) * 1000;
    private static final long MILLIS = Stock.DAYS * 86_400_000L;
    private static final String[] TYPES =
            ("CALL_IN CALL_IN CALL_IN CALL_OUT CALL_OUT CALL_OUT CALL_MISSED EMAIL_IN EMAIL_IN LETTER MEETING VISIT FAIR"
                            + " COMPLAINT INTERNAL INTERNAL OTHER INVOICE_PAID")
                    .split(" ");

    private final Stock stock;
    private final Vocabulary vocabulary;
    private final SplittableRandom random;
    private final long from;
    private final long to;

    final CopyRows entries = new CopyRows();
    final CopyRows links = new CopyRows();
    final CopyRows mails = new CopyRows();

    EntryBlock(Stock stock, Vocabulary vocabulary, int number) {
        this.stock = stock;
        this.vocabulary = vocabulary;
        this.random = new SplittableRandom(42L + number);
        from = (long) number * SIZE + 1;
        to = Math.min(from + SIZE, stock.entries() + 1);
    }

    EntryBlock write() {
        for (long id = from; id < to; id++) {
            write(id);
        }
        return this;
    }

    private void write(long id) {
        Instant recorded =
                Instant.ofEpochMilli(START + (long) (MILLIS * ((id + random.nextDouble()) / (stock.entries() + 1))));
        Instant occurred = random.nextInt(10) < 3 ? recorded.minusSeconds(random.nextInt(100_000)) : recorded;
        int quote = quote(id);
        long customer = quote > 0 ? stock.customerOf(quote) : customer();
        boolean carriesMail = random.nextInt(5) == 0;
        boolean sticky = random.nextInt(100) < 3;
        int kind = random.nextInt(100);
        int user = (int) (Stock.USERS * Math.pow(random.nextDouble(), 2.5));
        String author = kind < 90 ? Stock.user(user) : kind < 97 ? Stock.person(random) : "Chronik";
        Prose prose = new Prose(vocabulary, random);
        int body = prose(id, quote, carriesMail, prose);
        String subject = prose.text(0).substring(0, body - 1);
        if (carriesMail) {
            mails.row(
                    id,
                    "<" + id + "@firma.example>",
                    user + 1,
                    author + " <office@firma.example>",
                    "office@k" + customer + ".example",
                    subject,
                    prose.text(body),
                    "SENT",
                    recorded,
                    1,
                    recorded);
        }
        entries.row(
                id,
                recorded,
                occurred,
                kind < 90 ? "USER" : kind < 97 ? "CUSTOMER" : "SYSTEM",
                kind < 90 ? user + 1 : null,
                author,
                Fold.fold(author),
                carriesMail ? "QUOTE_SENT" : TYPES[random.nextInt(TYPES.length)],
                subject,
                carriesMail ? "" : prose.text(0),
                prose.folded(),
                prose.wordList(),
                carriesMail ? id : null,
                sticky,
                sticky ? author : null,
                sticky ? recorded : null,
                customer,
                "bench:" + id,
                1);
        links.row(id, customer, customer, recorded, sticky);
        if (quote > 0) {
            links.row(id, stock.quoteId(quote), customer, recorded, sticky);
        }
    }

    /** Writes a line and a text; the length of the first. */
    private int prose(long id, int quote, boolean mail, Prose prose) {
        prose.words(2, 6);
        prose.end("\n", " ");
        int body = prose.length();
        for (Planted planted : Planted.values()) {
            if (planted.isIn(id, stock.entries(), random)) {
                prose.other(planted.text());
            }
        }
        prose.words(6, 14);
        if (quote > 0 && random.nextInt(4) == 0) {
            prose.other("o" + quote);
        }
        if (random.nextInt(10) == 0) {
            prose.other(random.nextInt(1, 29) + "." + random.nextInt(1, 13) + "." + random.nextInt(2020, 2025));
        }
        prose.end(". ", ". ");
        if (random.nextInt(10) == 0) {
            prose.other(random.nextInt(1, 100) + "." + random.nextInt(100, 1000) + ",00");
        }
        prose.words(4, mail ? 40 : 12);
        prose.end(".", ".");
        return body;
    }

    private long customer() {
        return random.nextInt(100) == 0 ? Stock.BIG_CUSTOMER : random.nextLong(2, stock.customers() + 1L);
    }

    /** The quote that an entry is about, or 0; the small one has its five and no more. */
    private int quote(long id) {
        long step = stock.entries() / 5;
        if (id % step == step / 3) {
            return Stock.SMALL_QUOTE;
        }
        int quote = random.nextInt(10) < 6 ? random.nextInt(1, stock.quotes() + 1) : 0;
        return quote == Stock.SMALL_QUOTE ? 0 : quote;
    }
}
