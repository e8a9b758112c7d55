package org.chronik.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** A file of history: entries of the customers and quotes that there are, each with a text that nobody else has. */
final class ImportFile {

    private static final String[] TYPES = "CALL_IN CALL_OUT CALL_MISSED EMAIL_IN LETTER MEETING VISIT OTHER".split(" ");
    private static final long START = Stock.FIRST_DAY.toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC);

    private ImportFile() {}

    static void write(Path file, Stock stock, long lines) throws IOException {
        Vocabulary vocabulary = new Vocabulary(lines);
        SplittableRandom random = new SplittableRandom(System.nanoTime());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("customer,record,moment,author,type,text\n");
            for (long line = 1; line <= lines; line++) {
                int quote = random.nextInt(1, stock.quotes() + 1);
                Prose prose = new Prose(vocabulary, random);
                prose.words(12, 30);
                Instant moment = Instant.ofEpochSecond(START + random.nextLong(Stock.DAYS * 86_400L));
                out.write("k" + stock.customerOf(quote) + "," + (random.nextInt(10) < 6 ? "o" + quote : "") + ","
                        + moment
                        + "," + Stock.login(random.nextInt(Stock.USERS)) + "," + TYPES[random.nextInt(TYPES.length)]
                        + ",\"" + prose.text(0) + ".\"\n");
            }
        }
    }
}
