package org.chronik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.SignedInVisitor;
import org.chronik.container.Sql;
import org.chronik.container.Wait;
import org.chronik.records.RecordRef;
import org.chronik.records.Refused;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ImportIT {

    private static final As ADMIN = As.user("admin");

    @Inject
    private ImportService service;

    @Inject
    private ImportQuery query;

    @Inject
    private ImportWork work;

    /** Makes what a test imports its own. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private long upload(ImportKind kind, String text, Charset charset) {
        byte[] bytes = text.replace("#", own).getBytes(charset);
        return ADMIN.gets(() -> service.upload(kind, "file.csv", () -> new ByteArrayInputStream(bytes)));
    }

    private ImportRun checked(ImportKind kind, String text, String... options) {
        long run = upload(kind, text, StandardCharsets.UTF_8);
        return check(run, options);
    }

    private ImportRun check(long runId, String... options) {
        beginCheck(runId, options);
        return await(runId);
    }

    private void beginCheck(long runId, String... options) {
        ImportRun run = run(runId);
        Map<String, String> types = new HashMap<>(Map.of("", "OTHER", "call", "CALL_IN", "sent", "QUOTE_SENT"));
        Mapping mapping = new Mapping(
                run.getHeader().size(),
                Mapping.guess(run.getKind(), run.getHeader()),
                ZoneId.of("Europe/Vienna"),
                false,
                types,
                List.of(options).contains("customers"),
                List.of(options).contains("quotes"));
        ADMIN.does(() -> service.check(runId, mapping));
    }

    private ImportRun imported(ImportRun run, boolean whole) {
        ADMIN.does(() -> service.start(run.getId(), whole));
        return await(run.getId());
    }

    private ImportRun imported(ImportKind kind, String text, String... options) {
        return imported(checked(kind, text, options), false);
    }

    private ImportRun await(long runId) {
        Wait.until("the run rests", () -> !run(runId).getState().works());
        return run(runId);
    }

    private ImportRun run(long runId) {
        return ADMIN.gets(() -> query.run(runId));
    }

    private List<FaultRow> faults(ImportRun run) {
        return ADMIN.gets(() -> query.faults(run.getId(), 0, 100));
    }

    private List<ImportFault> whatIsWrong(ImportRun run) {
        return faults(run).stream()
                .flatMap(row -> row.faults().stream())
                .map(LineFault::what)
                .toList();
    }

    private static void assertTally(ImportRun run, long fresh, long known, long faulty) {
        assertThat(List.of(
                        run.getTally().getFresh(),
                        run.getTally().getKnown(),
                        run.getTally().getFaulty()))
                .as("new, there, faulty")
                .containsExactly(fresh, known, faulty);
    }

    private long entries(String text) {
        return Sql.count("crm_entry where text like ?", "%" + text.replace("#", own) + "%");
    }

    @Test
    void aMappingIsKeptAsItIs() {
        Mapping mapping = new Mapping(
                3,
                Map.of(ImportField.MOMENT, 1),
                ZoneId.of("Asia/Tokyo"),
                true,
                Map.of("Ruf „x“", "CALL_IN", "", "OTHER"),
                true,
                false);

        assertThat(Mapping.of(mapping.json())).isEqualTo(mapping);
    }

    @Test
    void customersComeWithTheirContactsAndOnlyOnce() {
        String file =
                """
                Name;Straße;PLZ;Ort;Land;E-Mail;Ansprechperson
                Öl & Söhne #;Gasse 1;6300;Wörgl;Österreich;oel@kunde.example;Anna Ö
                öl & soehne #;GASSE 1;6300;Wörgl;Österreich;;Bernd
                Öl & Söhne #;Gasse 1;6300;Wörgl;Österreich;;Bernd
                Zweite #;;;Wien;AT;;
                """;
        ImportRun trial = checked(ImportKind.CUSTOMERS, file);
        assertThat(trial.getState()).isEqualTo(ImportState.CHECKED);
        assertTally(trial, 3, 1, 0);
        assertThat(Sql.count("customer where name like ?", "%" + own)).isZero();

        assertTally(imported(trial, true), 3, 1, 0);
        assertThat(Sql.column("select name from customer where name like ? order by id", "%" + own))
                .containsExactly("Öl & Söhne " + own, "Zweite " + own);
        assertThat(Sql.column(
                        "select t.name from contact t join customer c on c.id = t.customer_id where c.name like ? order by rank",
                        "%" + own))
                .containsExactly("Anna Ö", "Bernd");
        assertThat(Sql.text("select country from customer where name = ?", "Zweite " + own))
                .isEqualTo("AT");
        assertThat(Sql.count(
                        "record r join customer c on c.id = r.id where c.name like ? and r.number ~ '^k[0-9]+$'",
                        "%" + own))
                .isEqualTo(2);

        ImportRun again = imported(ImportKind.CUSTOMERS, file + "Öl & Söhne #;Gasse 1;6300;;;;Clara\n");
        assertTally(again, 1, 4, 0);
        assertThat(Sql.count("customer where name like ?", "%" + own)).isEqualTo(2);
        assertThat(Sql.text(
                        "select t.rank from contact t join customer c on c.id = t.customer_id where c.name like ? and t.name = 'Clara'",
                        "%" + own))
                .isEqualTo("3");
    }

    @Test
    void aCustomerIsTheSameWithAReferenceAndWithoutWhereverItStands() {
        String file =
                """
                Kundennummer;Name;Straße;PLZ
                ;Müller #;Gasse 1;6300
                m1-#;Müller #;Gasse 1;6300
                ;Müller #;Gasse 1;6300
                m2-#;Müller #;Gasse 1;6300
                m3-#;Maier #;Gasse 1;6300
                ;Maier #;Gasse 1;6300
                m3-#;Maier umbenannt #;;
                """;
        ImportRun trial = checked(ImportKind.CUSTOMERS, file);
        assertTally(trial, 3, 4, 0);
        assertTally(imported(trial, true), 3, 4, 0);
        assertThat(Sql.column(
                        "select c.name || ' ' || f.reference from customer c left join import_reference f on f.record_id = c.id"
                                + " where c.name like ? order by c.id",
                        "%" + own))
                .containsExactly(
                        "Müller " + own + " m1-" + own, "Müller " + own + " m2-" + own, "Maier " + own + " m3-" + own);

        assertTally(imported(ImportKind.CUSTOMERS, file), 0, 7, 0);
    }

    @Test
    void umlautsInWindows1252ArriveAsThemselves() {
        long run = upload(ImportKind.CUSTOMERS, "name;ort\nMüßig #;Wörgl\n", Charset.forName("windows-1252"));
        imported(check(run), false);

        assertThat(Sql.text("select city from customer where name = ?", "Müßig " + own))
                .isEqualTo("Wörgl");
    }

    @Test
    void aFormerUserIsNotCalledAsTheLogCallsCustomers() {
        String file = "customer,moment,author,text,id\n%s,15.3.2012,Customer,Von außen #,#-1\n"
                .formatted(Given.customer().number());

        assertTally(imported(ImportKind.HISTORY, file), 1, 0, 0);
        assertThat(Sql.text("select login from app_user where name = 'Customer'"))
                .isEqualTo("customer-2");
    }

    @Test
    void historyComesToCustomersAndQuotesAndOnlyOnce() {
        RecordRef customer = Given.customer();
        RecordRef quote = Given.quote(customer);
        String file =
                """
                customer,record,moment,author,type,subject,text,id
                %s,%s,2011-10-01T00:38:44.546+02:00,Anna Kern,call,Zirbenholz #,Erste Zeile,#-1
                %s,,15.3.2012 10:00,,,,Nur Text #,#-2
                ,%s,15.3.2012 10:00,Früherer #,call,,Über den Beleg #,#-3
                """
                        .formatted(customer.number(), quote.number(), customer.number(), quote.number());
        ImportRun trial = checked(ImportKind.HISTORY, file);
        assertTally(trial, 3, 0, 0);
        assertThat(entries("#")).isZero();

        assertTally(imported(trial, false), 3, 0, 0);
        assertThat(Sql.text("select text from crm_entry where change_key = ?", "import:id:" + own + "-1"))
                .isEqualTo("Zirbenholz " + own + "\nErste Zeile");
        assertThat(Sql.text(
                        "select extract(epoch from recorded_at)::text || ' ' || (recorded_at = occurred_at) || ' ' || subject || ' ' || author_kind from crm_entry where change_key = ?",
                        "import:id:" + own + "-1"))
                .isEqualTo("1317422324.546000 true Zirbenholz " + own + " USER");
        assertThat(Sql.count("crm_entry_link where record_id = ?", quote.id())).isEqualTo(2);
        assertThat(Sql.count("crm_entry_link where record_id = ?", customer.id()))
                .isEqualTo(3);
        assertThat(Sql.count("crm_entry where author_kind = 'SYSTEM' and text = ?", "Nur Text " + own))
                .isOne();
        assertThat(Sql.text("select active from app_user where name = ?", "Früherer " + own))
                .isEqualTo("false");
        assertThat(Sql.count("crm_word where word = ?", own)).isOne();
        assertThat(Sql.count("crm_word where word = 'zirbenholz'")).isOne();

        assertTally(imported(ImportKind.HISTORY, file), 0, 3, 0);
        assertThat(entries("#")).isEqualTo(3);
    }

    @Test
    void wordsAreCountedOnceHistoryIsThere() {
        String line = Given.customer().number() + ",2012-03-15,Furnier #\n";

        imported(ImportKind.HISTORY, "customer,moment,text\n" + line + line);
        Wait.until("its words are counted", () -> Sql.number("select entries from crm_word where word = ?", own) == 2);
    }

    @Test
    void aNoteWaitsForNobodyWhoCountsItsWords() throws SQLException {
        RecordRef customer = Given.customer();
        Given.note(customer, "Wort " + own);
        try (Connection other = Sql.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("update crm_word set entries = 7 where word = '" + own + "'");
            long note = Given.note(customer, "Noch ein Wort " + own);
            other.rollback();

            assertThat(Sql.text("select words from crm_entry where id = ?", note))
                    .contains(own);
        }
    }

    @Test
    void linesThatSayTheSameAreAsManyEntriesInEveryRun() {
        RecordRef customer = Given.customer();
        String line = customer.number() + ",2012-03-15 10:00,Gleich #\n";
        String file = "customer,moment,text\n" + line + line;

        assertTally(imported(ImportKind.HISTORY, file), 2, 0, 0);
        ImportRun grown = checked(ImportKind.HISTORY, file + line);
        assertTally(grown, 1, 2, 0);
        assertTally(imported(grown, false), 1, 2, 0);
        assertThat(entries("Gleich #")).isEqualTo(3);
    }

    @Test
    void unknownDocumentsAreMadeAsQuotesIfWanted() {
        imported(ImportKind.CUSTOMERS, "id,name\nc-#,Kunde #\n");
        String file =
                """
                customer,record,moment,type,text
                c-#,q1-#,2011-10-01T10:00:00Z,sent,Eins #
                c-#,q1-#,2011-10-02T10:00:00Z,call,Zwei #
                Kunde #,"q2-#",2011-10-02T10:00:00Z,call,Drei #
                """;
        ImportRun refused = checked(ImportKind.HISTORY, file);
        assertTally(refused, 0, 0, 3);
        assertThat(whatIsWrong(refused)).containsOnly(ImportFault.NO_RECORD);

        ImportRun run = imported(check(refused.getId(), "quotes"), true);
        assertTally(run, 3, 0, 0);
        assertThat(Sql.column(
                        "select q.state || ' ' || q.document_date || ' ' || q.valid_until || ' ' || (q.chain = substr(r.number, 2)::bigint)"
                                + " from quote q join record r on r.id = q.id where q.subject in (?, ?) order by q.subject",
                        "q1-" + own,
                        "q2-" + own))
                .containsExactly("SENT 2011-10-01 2011-10-31 true", "SENT 2011-10-02 2011-11-01 true");
        assertThat(Sql.count("crm_entry_link l join quote q on q.id = l.record_id where q.subject = ?", "q1-" + own))
                .isEqualTo(2);

        assertTally(imported(ImportKind.HISTORY, file, "quotes"), 0, 3, 0);
        assertThat(Sql.count("quote where subject like ?", "%" + own)).isEqualTo(2);
    }

    @Test
    void unknownCustomersAreMadeIfWanted() {
        String file = "customer,moment,text\nNeu #,2012-03-15,Eins #\nNeu #,2012-03-16,Zwei #\n";

        assertTally(checked(ImportKind.HISTORY, file), 0, 0, 2);
        assertTally(imported(ImportKind.HISTORY, file, "customers"), 2, 0, 0);
        assertTally(imported(ImportKind.HISTORY, file, "customers"), 0, 2, 0);
        assertThat(Sql.count("customer where name = ?", "Neu " + own)).isOne();
    }

    @Test
    void eachFaultSaysLineColumnAndReason() {
        RecordRef customer = Given.customer();
        RecordRef other = Given.quote();
        String k = customer.number();
        String file =
                """
                customer,record,moment,type,text
                %s,,31.2.2012,,Kein Tag #
                %s,,2012-03-15,unknown,"Kein
                Typ #"
                Niemand #,,2012-03-15,,x
                %s,%s,2012-03-15,,Fremder Beleg #
                %s,,,,Ohne Zeit #
                %s,,2012-03-15,,Zu,viel #
                %s,,2099-03-15,,Künftig #
                ,,2012-03-15,,Niemandes #
                %s,,soon,unknown,Doppelt #
                %s,,2012-03-15,,Gut #
                """
                        .formatted(k, k, k, other.number(), k, k, k, k, k);
        ImportRun trial = checked(ImportKind.HISTORY, file);

        assertTally(trial, 1, 0, 9);
        assertThat(faults(trial))
                .extracting(row -> row.line() + " "
                        + row.faults().stream()
                                .map(fault -> fault.field() + " " + fault.what())
                                .collect(Collectors.joining(", ")))
                .containsExactly(
                        "2 MOMENT NO_MOMENT",
                        "3 TYPE NO_TYPE",
                        "5 CUSTOMER NO_CUSTOMER",
                        "6 RECORD OTHER_CUSTOMER",
                        "7 MOMENT MISSING",
                        "8 null MORE_FIELDS",
                        "9 MOMENT FUTURE",
                        "10 CUSTOMER MISSING",
                        "11 MOMENT NO_MOMENT, TYPE NO_TYPE");
        assertThat(faults(trial).get(0).sentences(Locale.GERMAN)).startsWith("„31.2.2012“ ist kein Zeitpunkt.");
        assertThat(faults(trial).get(0).sentences(Locale.ENGLISH)).startsWith("“31.2.2012” is not a moment.");

        assertThatThrownBy(() -> imported(trial, true))
                .isInstanceOf(Refused.class)
                .hasMessage("import.refused.faulty");
        assertTally(imported(trial, false), 1, 0, 9);
        assertThat(entries("#")).isOne();
        assertThat(faults(trial)).hasSize(9);
    }

    @Test
    void faultyLinesComeBackCorrected() {
        String file =
                """
                Name;Land;E-Mail;Telefon
                Zweimal falsch #;Nirgends;keine;+43 5332 1000
                =Summe #;AT;auch keine;-1
                """;
        ImportRun trial = checked(ImportKind.CUSTOMERS, file);
        String csv = SignedInVisitor.of("admin")
                .get("/admin/import-lines?id=" + trial.getId())
                .body();

        assertThat(csv)
                .contains(
                        "\r\n2;\"E-Mail\nLand\";\"„keine“", "Zweimal falsch " + own + ";Nirgends;keine;'+43 5332 1000")
                .containsOnlyOnce("Zweimal falsch")
                .contains("'=Summe " + own);
        String corrected = csv.replace(";Nirgends;keine;", ";AT;;").replace(";AT;auch keine;", ";AT;;");
        assertTally(imported(ImportKind.CUSTOMERS, corrected), 2, 0, 0);
        assertThat(Sql.column("select name || ' ' || phone from customer where name like ? order by id", "%" + own))
                .containsExactly("Zweimal falsch " + own + " +43 5332 1000", "=Summe " + own + " -1");
    }

    @Test
    void aDateThatStandsForNoneIsAFaultAndStopsNothing() {
        String k = Given.customer().number();
        String file =
                """
                customer,moment,text
                %s,01.01.0001 00:00:00,Nie #
                %s,1899-12-30,Null der Tabelle #
                %s,1900-01-01,Alt #
                """
                        .formatted(k, k, k);
        ImportRun run = imported(ImportKind.HISTORY, file);

        assertThat(run.getState()).isEqualTo(ImportState.DONE);
        assertTally(run, 1, 0, 2);
        assertThat(whatIsWrong(run)).containsOnly(ImportFault.NO_MOMENT);
        assertThat(entries("Alt #")).isOne();
    }

    @Test
    void equalFaultsAreOneWithTheirLines() {
        StringBuilder file = new StringBuilder("customer,moment,text\n");
        String customer = Given.customer().number();
        for (String moment : List.of("never", "never", "2012-03-15", "never", "soon")) {
            file.append(customer).append(',').append(moment).append(",x #\n");
        }
        ImportRun trial = checked(ImportKind.HISTORY, file.toString());
        List<FaultGroup> groups = ADMIN.gets(() -> query.faultGroups(trial.getId(), 100));

        assertThat(groups)
                .extracting(group -> group.fault().arguments().get(0) + ": " + group.where(Locale.GERMAN))
                .containsExactly("never: Zeilen 2–3, 5", "soon: Zeile 6");
    }

    @Test
    void ofManyRangesTheFirstAreSaid() {
        StringBuilder file = new StringBuilder("customer,moment,text\n");
        String customer = Given.customer().number();
        for (int i = 0; i < 15; i++) {
            file.append(customer).append(",never,x #\n").append(customer).append(",2012-03-15,y #\n");
        }
        ImportRun trial = checked(ImportKind.HISTORY, file.toString());

        assertThat(ADMIN.gets(() -> query.faultGroups(trial.getId(), 100)))
                .singleElement()
                .extracting(group -> group.where(Locale.ENGLISH))
                .isEqualTo("Lines 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and 3 more");
    }

    @Test
    void allOrNothingLeavesNothing() throws Exception {
        String file = "customer,moment,text\nGanz #,2012-03-15,Eins #\nGanz #,2012-03-16,Zwei #\n";
        ImportRun trial = checked(ImportKind.HISTORY, file, "customers");
        ImportRun run = sabotaged(() -> imported(trial, true), "text not like 'Zwei " + own + "%'");

        assertThat(run.getState()).isEqualTo(ImportState.STOPPED);
        assertThat(run.getMessage()).isEqualTo("import.stopped.failed");
        assertThat(entries("#")).isZero();
        assertThat(Sql.count("customer where name = ?", "Ganz " + own)).isZero();
        assertThat(Sql.count("crm_word where word = ?", own)).isZero();

        ADMIN.does(() -> service.resume(run.getId()));
        assertTally(await(run.getId()), 2, 0, 0);
        assertThat(entries("#")).isEqualTo(2);
    }

    @Test
    void allOrNothingThatIsCancelledNearItsEndLeavesNothing() throws SQLException {
        ImportRun trial = checked(ImportKind.HISTORY, "customer,moment,text\nSpät #,2012-03-15,Eins #\n", "customers");
        try (Connection other = Sql.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("insert into crm_word (word) values ('" + own + "')");
            ADMIN.does(() -> service.start(trial.getId(), true));
            awaitWaiting("insert into crm_word");
            ADMIN.does(() -> service.cancel(trial.getId()));
            other.rollback();
        }
        awaitEndOfStep(trial.getId());

        assertThat(run(trial.getId()).getState()).isEqualTo(ImportState.STOPPED);
        assertThat(entries("#")).isZero();
        assertThat(Sql.count("customer where name = ?", "Spät " + own)).isZero();

        ADMIN.does(() -> service.resume(trial.getId()));
        assertTally(await(trial.getId()), 1, 0, 0);
        assertThat(entries("#")).isOne();
    }

    /** Until a statement that begins like this waits for another transaction. */
    private static void awaitWaiting(String statement) {
        Wait.until(
                "it waits in the database",
                () -> Sql.count("pg_stat_activity where wait_event_type = 'Lock' and query like ?", statement + "%")
                        > 0);
    }

    /** Until no transaction works on the run. */
    private static void awaitEndOfStep(long runId) {
        Wait.until(
                "the step ends",
                () -> Sql.count("pg_locks where locktype = 'advisory' and classid = 20501 and objid::bigint = ?", runId)
                        == 0);
    }

    @Test
    void whatStoppedInTheMiddleGoesOnWithoutDoingAnythingTwice() throws Exception {
        StringBuilder file = new StringBuilder("customer,moment,text\n");
        for (int i = 0; i < 25_000; i++) {
            file.append("Viel #,2012-03-15,Zeile ").append(i).append(" #\n");
        }
        ImportRun trial = checked(ImportKind.HISTORY, file.toString(), "customers");
        ImportRun run = sabotaged(() -> imported(trial, false), "text not like 'Zeile 15000 " + own + "'");

        assertThat(run.getState()).isEqualTo(ImportState.STOPPED);
        assertThat(entries("#")).isEqualTo(10_000);

        ADMIN.does(() -> service.resume(run.getId()));
        assertTally(await(run.getId()), 25_000, 0, 0);
        assertThat(entries("#")).isEqualTo(25_000);
        assertThat(Sql.count("customer where name = ?", "Viel " + own)).isOne();

        ADMIN.does(() -> service.delete(run.getId()));
        assertThat(Sql.count("import_line where run_id = ?", run.getId())).isZero();
        assertThat(entries("#")).isEqualTo(25_000);
        spareOtherTests("Viel " + own);
    }

    /** Removes what a customer has so much of that tests that read all entries would take very long. */
    private static void spareOtherTests(String customer) throws SQLException {
        long id = Sql.number("select id from customer where name = ?", customer);
        Sql.run(
                "with links as (delete from crm_entry_link where customer_id = ?) delete from crm_entry where customer_id = ?",
                id,
                id);
    }

    @Test
    void ofLongLinesFewerAreTakenInAtOnce() throws Exception {
        StringBuilder file = new StringBuilder("customer,moment,text\n");
        String words = " Zirbe".repeat(15_000);
        for (int i = 0; i < 60; i++) {
            file.append("Lang #,2012-03-15,Zeile ")
                    .append(i)
                    .append(" #")
                    .append(words)
                    .append('\n');
        }
        ImportRun trial = checked(ImportKind.HISTORY, file.toString(), "customers");
        assertTally(trial, 60, 0, 0);
        ImportRun run = sabotaged(() -> imported(trial, false), "text not like 'Zeile 55 " + own + "%'");

        assertThat(run.getState()).isEqualTo(ImportState.STOPPED);
        assertThat(entries("#")).isEqualTo(run.getTally().getFresh()).isBetween(40L, 54L);

        ADMIN.does(() -> service.resume(run.getId()));
        assertTally(await(run.getId()), 60, 0, 0);
        assertThat(entries("#")).isEqualTo(60);
        spareOtherTests("Lang " + own);
    }

    @Test
    void whileAnotherServerTakesInOnlyDryRunsGoOn() throws SQLException {
        String file = "name\nNur einmal #\n";
        ImportRun trial = checked(ImportKind.CUSTOMERS, file);
        try (Connection other = Sql.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(20501, 0)");
            ADMIN.does(() -> service.start(trial.getId(), false));

            assertThat(work.step(trial.getId())).isEqualTo(ImportWork.Step.NONE);
            assertTally(checked(ImportKind.CUSTOMERS, file), 1, 0, 0);
            assertThat(Sql.count("customer where name = ?", "Nur einmal " + own))
                    .isZero();
            other.rollback();
        }
        Wait.until("the run rests", () -> {
            work.step(trial.getId());
            return !run(trial.getId()).getState().works();
        });
        assertThat(Sql.count("customer where name = ?", "Nur einmal " + own)).isOne();
    }

    @Test
    void ofADryRunThatIsCancelledNothingIsCountedIntoTheNext() throws SQLException {
        long run = upload(
                ImportKind.HISTORY, "customer,moment,text\nNoch einmal #,2012-03-15,Eins #\n", StandardCharsets.UTF_8);
        try (Connection other = Sql.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table customer in access exclusive mode");
            beginCheck(run);
            awaitWaiting("select name_fold, id from customer");
            ADMIN.does(() -> service.cancel(run));
            beginCheck(run, "customers");
            other.rollback();
        }
        assertTally(await(run), 1, 0, 0);
        assertThat(faults(run(run))).isEmpty();
    }

    @Test
    void allOrNothingSaysWhichLinesTheDryRunTookForSound() {
        imported(ImportKind.CUSTOMERS, "name,street\nDoppelt #,Gasse 1\n");
        ImportRun trial = checked(
                ImportKind.HISTORY,
                "customer,moment,text\nk1-#,2012-03-15,Eins #\nDoppelt #,2012-03-15,Zwei #\n",
                "customers");
        imported(ImportKind.CUSTOMERS, "name,street\nDoppelt #,Gasse 2\n");
        assertRefused(imported(trial, true));

        ADMIN.does(() -> service.resume(trial.getId()));
        assertRefused(await(trial.getId()));
        assertThat(entries("#")).isZero();

        assertTally(check(trial.getId(), "customers"), 1, 0, 1);
    }

    private void assertRefused(ImportRun run) {
        assertThat(run.getState()).isEqualTo(ImportState.STOPPED);
        assertThat(run.getMessage()).isEqualTo("import.stopped.faulty");
        assertTally(run, 0, 0, 1);
        assertThat(faults(run)).extracting(FaultRow::line).containsExactly(3L);
        assertThat(whatIsWrong(run)).containsExactly(ImportFault.MANY_CUSTOMERS);
    }

    private interface Work {
        ImportRun does();
    }

    /** Lets the database refuse some entries meanwhile. */
    private ImportRun sabotaged(Work work, String condition) throws Exception {
        Sql.run("alter table crm_entry add constraint sabotage check (" + condition + ") not valid");
        try {
            return work.does();
        } finally {
            Sql.run("alter table crm_entry drop constraint sabotage");
        }
    }

    @Test
    void whatCannotBeReadSaysWhere() {
        assertThatThrownBy(() -> upload(ImportKind.HISTORY, "", StandardCharsets.UTF_8))
                .hasMessage("import.refused.empty");
        assertThatThrownBy(() -> upload(ImportKind.HISTORY, "a,b\n", StandardCharsets.UTF_8))
                .hasMessage("import.refused.noLines");
        assertThatThrownBy(() -> upload(ImportKind.HISTORY, ",\n1,2\n", StandardCharsets.UTF_8))
                .hasMessage("import.refused.header");
        assertThatThrownBy(() -> upload(ImportKind.HISTORY, "a,b\n1,2\n3,\"4\n5,6\n", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(3L));
    }

    @Test
    void aRunThatIsCancelledStops() {
        ImportRun trial = checked(ImportKind.HISTORY, "customer,moment,text\nAb #,2012-03-15,Eins #\n", "customers");
        ADMIN.does(() -> {
            service.start(trial.getId(), false);
            service.cancel(trial.getId());
        });
        ImportRun run = await(trial.getId());

        assertThat(run.getState()).isIn(ImportState.STOPPED, ImportState.DONE);
    }
}
