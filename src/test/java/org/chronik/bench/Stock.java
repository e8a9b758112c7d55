package org.chronik.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.chronik.filter.Fold;
import org.chronik.filter.NaturalKey;
import org.chronik.intake.CopyRows;

/** The people, customers and documents that entries are about; all of it follows from the number of entries. */
record Stock(long entries) {

    static final int USERS = 40;

    /** This customer has one percent of all entries. */
    static final long BIG_CUSTOMER = 1;

    /** This quote has five entries. */
    static final int SMALL_QUOTE = 7;

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    static final int DAYS = 5 * 365;

    private static final String[] FIRST =
            "Anna Bernd Clara Dieter Eva Franz Gerda Hans Ilse Jörg Karin Lukas Maria Nils Olga Peter Renate Stefan Ulla Vera"
                    .split(" ");
    private static final String[] LAST =
            "Müller Huber Gruber Bauer Wagner Pichler Steiner Moser Mayr Hofer Leitner Berger Fuchs Eder Fischer Schmid Winkler Weber Schwarz Maier"
                    .split(" ");
    private static final String[] KIND =
            "GmbH|AG|KG|OG|Tischlerei|Bau GmbH|Hotel|& Söhne|Immobilien|Architekten".split("\\|");
    private static final String[] TOWN =
            "Wien Graz Linz Salzburg Innsbruck München Zürich Köln Wörgl Bregenz".split(" ");

    int customers() {
        return (int) Math.max(100, entries / 100);
    }

    int quotes() {
        return (int) Math.max(100, entries / 20);
    }

    static String user(int number) {
        return FIRST[number % 20] + " " + LAST[(number * 7 + number / 20) % 20];
    }

    static String login(int number) {
        return number == 0 ? "anna" : "user" + number;
    }

    static String person(SplittableRandom random) {
        return FIRST[random.nextInt(20)] + " " + LAST[random.nextInt(20)];
    }

    long quoteId(int number) {
        return customers() + number;
    }

    /** Every hundredth quote is the big customer's. */
    long customerOf(int quote) {
        return quote % 100 == 0 ? BIG_CUSTOMER : 2 + Math.floorMod(quote * 2_654_435_761L, customers() - 1L);
    }

    long lastRecord() {
        return customers() + quotes();
    }

    String userRows(String passwordHash) {
        CopyRows rows = new CopyRows();
        for (int i = 0; i < USERS; i++) {
            String name = user(i);
            rows.row(i + 1, login(i), name, Fold.fold(name), login(i) + "@firma.example", "SALES", passwordHash, 1);
        }
        return rows.toString();
    }

    String recordRows() {
        CopyRows rows = new CopyRows();
        for (long id = 1; id <= customers(); id++) {
            rows.row(id, "CUSTOMER", "k" + id, NaturalKey.of("k" + id), id, 1);
        }
        for (int quote = 1; quote <= quotes(); quote++) {
            String number = "o" + quote;
            rows.row(quoteId(quote), "QUOTE", number, NaturalKey.of(number), customerOf(quote), 1);
        }
        return rows.toString();
    }

    String customerRows() {
        SplittableRandom random = new SplittableRandom(entries);
        CopyRows rows = new CopyRows();
        for (long id = 1; id <= customers(); id++) {
            String name = LAST[random.nextInt(20)] + " " + LAST[random.nextInt(20)] + " " + KIND[random.nextInt(10)];
            String town = TOWN[random.nextInt(10)];
            String phone = "+43 " + random.nextInt(100, 1000) + " " + random.nextInt(10_000, 1_000_000);
            String email = "office@k" + id + ".example";
            rows.row(id, name, Fold.fold(name), town, Fold.fold(town), "AT", email, email, phone, phone);
        }
        return rows.toString();
    }

    String quoteRows(Vocabulary vocabulary) {
        SplittableRandom random = new SplittableRandom(entries + 1);
        CopyRows rows = new CopyRows();
        for (int quote = 1; quote <= quotes(); quote++) {
            String subject = vocabulary.word(vocabulary.draw(random)) + " " + vocabulary.word(vocabulary.draw(random));
            LocalDate day = FIRST_DAY.plusDays((long) DAYS * quote / quotes());
            rows.row(
                    quoteId(quote),
                    day,
                    subject,
                    Fold.fold(subject),
                    1 + quote % USERS,
                    100 + quote % 9000,
                    120 + quote % 9000,
                    quote,
                    1,
                    "SENT",
                    day.plusDays(30),
                    day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
        return rows.toString();
    }
}
