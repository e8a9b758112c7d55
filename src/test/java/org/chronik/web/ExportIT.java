package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.SignedInVisitor;
import org.chronik.container.Sql;
import org.chronik.container.Visitor;
import org.chronik.container.Wait;
import org.chronik.crm.CrmService;
import org.chronik.crm.EntryDefinition;
import org.chronik.customer.CustomerService;
import org.chronik.customer.CustomerText;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list as a file: over HTTP, from the database to the last row. */
@ArquillianTest
class ExportIT {

    private final String id = UUID.randomUUID().toString();

    @Inject
    private Exports exports;

    @Inject
    private ExportReader reader;

    @Inject
    private CrmService service;

    @Inject
    private CustomerService customers;

    private final List<Export> begun = new ArrayList<>();

    @AfterEach
    void endAll() {
        begun.forEach(export -> export.end(ExportState.DONE));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String login, String path) {
        return SignedInVisitor.of(login).get("/export/" + path);
    }

    private static List<List<String>> rows(HttpResponse<String> csv) {
        assertThat(csv.statusCode()).isEqualTo(200);
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.body()).stream()
                .map(record -> record.getFields())
                .toList();
    }

    private static RecordRef customerWithNotes(String... notes) {
        RecordRef customer = Given.customer();
        Stream.of(notes).forEach(note -> Given.note(customer, note));
        return customer;
    }

    @Test
    void telephoneNumbersAreFilteredAsTextsAre() {
        CustomerText text = new CustomerText(id, null, null, null, "AT", null, "Büro 0664 DW 3", null);
        As.user("anna").does(() -> customers.create(text));

        assertThat(Stream.of("dw", "buero*", "b..c", "=\"büro 0664 dw 3\"")).allSatisfy(typed -> assertThat(rows(
                        get("lena", "customers?format=csv&filter=" + encode("name:\"" + id + "\" & phone:" + typed))))
                .hasSize(2));
        assertThat(rows(get("lena", "customers?format=csv&filter=" + encode("name:\"" + id + "\" & phone:c..d"))))
                .hasSize(1);
    }

    @Test
    void filterOrderAndRecordAreHonoured() {
        RecordRef customer = customerWithNotes("Betreff A\n\n=Lärm; \"laut\"", "anderes", "Betreff B mit Lärm");
        String address = "entries?format=csv&columns=all&customer=" + customer.number() + "&filter="
                + encode("text:\"lärm\"") + "&sort=";

        List<List<String>> up = rows(get("lena", address + "recorded"));
        assertThat(up.get(0))
                .containsExactly(
                        "\uFEFFEingetragen",
                        "Zeitpunkt",
                        "Von",
                        "Typ",
                        "Kundennummer",
                        "Kunde",
                        "Belege",
                        "Betreff",
                        "Text",
                        "Betrag",
                        "E-Mail an",
                        "sticky");
        assertThat(up.get(1).get(0)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(up.get(1).subList(2, 12))
                .containsExactly(
                        "Anna Kern",
                        "Kunde hat bei uns angerufen",
                        customer.number(),
                        Sql.text("select name from customer where id = ?", customer.id()),
                        "",
                        "Betreff A",
                        "'=Lärm; \"laut\"",
                        "",
                        "",
                        "");
        assertThat(up).extracting(row -> row.get(7)).containsExactly("Betreff", "Betreff A", "Betreff B mit Lärm");

        List<List<String>> down = rows(get("lena", address + "-recorded"));
        assertThat(down).extracting(row -> row.get(7)).containsExactly("Betreff", "Betreff B mit Lärm", "Betreff A");
    }

    @Test
    void allOfALongTextIsThereButNothingOfADeletedNote() {
        String longText = "Anfang\n" + "Zeile mit Umlaut ä\n".repeat(400) + "Ende";
        RecordRef customer = Given.customer();
        Given.note(customer, longText);
        long deleted = Given.note(customer, "Geheim\nsehr");
        As.user("anna").does(() -> service.deleteNote(deleted));

        List<List<String>> rows = rows(get("anna", "entries?format=csv&filter=&customer=" + customer.number()));
        assertThat(rows.get(2).get(rows.get(0).indexOf("Text"))).isEqualTo(longText.substring("Anfang\n".length()));
        assertThat(String.join(";", rows.get(1))).doesNotContain("Geheim", "sehr");
    }

    @Test
    void theColumnsThatAreShownAreThoseOfTheUser() {
        assertThat(rows(get("bernd", "entries?format=csv&columns=shown&filter=&record=nobody"))
                        .get(0))
                .doesNotContain("Zeitpunkt")
                .contains("\uFEFFEingetragen", "Betreff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers:customer", "quotes:quote", "orders:sales_order", "invoices:invoice"})
    void eachListIsThereWithAllOfItsRows(String list) {
        Given.sentInvoice();
        Given.sentQuote();
        String[] names = list.split(":");

        List<List<String>> rows = rows(get("lena", names[0] + "?format=csv&columns=all&filter="));
        assertThat(rows).hasSize(1 + (int) Sql.count(names[1]));
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    @Test
    void theAnswerIsAFileToBeSaved() {
        HttpResponse<String> xlsx = get("lena", "entries?format=xlsx&filter=" + encode("text:\"gibtesnicht\""));

        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith("PK").contains("xl/workbook.xml");
        assertThat(xlsx.headers().firstValue("Content-Disposition")).hasValueSatisfying(name -> assertThat(name)
                .matches("attachment; filename=\"CRM-Eintraege-\\d{4}-\\d\\d-\\d\\d\\.xlsx\""));
        assertThat(xlsx.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(xlsx.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        assertThat(xlsx.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        HttpResponse<String> wrong = get("lena", "customers?format=csv&filter=" + encode("colour:red"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("colour");
        assertThat(get("lena", "customers?format=pdf").statusCode()).isEqualTo(404);
        assertThat(get("lena", "users?format=csv").statusCode()).isEqualTo(404);
        assertThat(Visitor.get("/export/customers?format=csv").statusCode()).isEqualTo(302);
    }

    @Test
    void aUserHasOneAtOnceAndTheServerTwo() {
        begun.add(exports.begin("anna", "first"));
        HttpResponse<String> second = get("anna", "customers?format=csv&filter=&id=" + id);
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.body()).contains("Von Ihnen läuft schon ein Export");
        assertThat(exports.find("anna", id)).map(Export::state).hasValue(ExportState.ONE_AT_ONCE);

        begun.add(exports.begin("bernd", "second"));
        assertThat(get("lena", "customers?format=csv&filter=").body()).contains("laufen andere Exporte");

        endAll();
        assertThat(get("anna", "customers?format=csv&filter=").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrittenIsOneSnapshot() throws IOException {
        customerWithNotes("eine", "zweite");
        List<Long> late = new ArrayList<>();
        Export export = new Export("anna", ExportState.RUNNING) {
            @Override
            void expect(long rows) {
                super.expect(rows);
                late.add(Given.note(Given.customer(), "kommt zu spät"));
            }
        };
        ListRequest all = new ListRequest("recorded", true, RowFilter.EVERYTHING, null, 1);
        List<Long> read = new ArrayList<>();

        reader.read(EntryDefinition.get(), all, export, row -> read.add(row.id()));

        assertThat(read).hasSize((int) export.total()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(late);
        assertThat(export.written()).isEqualTo(export.total());
    }

    @Test
    void whatIsCancelledIsNoFileAndEndsInTheDatabase() throws SQLException {
        try (Connection other = Sql.connect()) {
            CompletableFuture<HttpResponse<String>> answer = beginsAndWaits(other);

            exports.find("anna", id).orElseThrow().cancel();
            assertNoFile(answer, ExportState.CANCELLED);
            assertThat(waiting()).isEmpty();
            other.rollback();
        }
    }

    @Test
    void whatFailsIsNoFile() throws SQLException {
        try (Connection other = Sql.connect()) {
            CompletableFuture<HttpResponse<String>> answer = beginsAndWaits(other);

            Sql.value("select pg_terminate_backend(?)", waiting().get(0));
            assertNoFile(answer, ExportState.FAILED);
            other.rollback();
        }
    }

    /** The file's head is sent; then the database is not to be had. */
    private CompletableFuture<HttpResponse<String>> beginsAndWaits(Connection other) throws SQLException {
        SignedInVisitor anna = SignedInVisitor.of("anna");
        other.setAutoCommit(false);
        other.createStatement().execute("lock table crm_entry in access exclusive mode");
        CompletableFuture<HttpResponse<String>> answer = anna.begins("/export/entries?format=csv&filter=&id=" + id);
        Wait.until("it waits in the database", () -> !waiting().isEmpty());
        return answer;
    }

    private static List<Object> waiting() {
        return Sql.column("select pid from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query like 'select count(*) from (select distinct id%'");
    }

    private void assertNoFile(CompletableFuture<HttpResponse<String>> answer, ExportState state) {
        assertThatThrownBy(answer::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(IOException.class);
        assertThat(exports.find("anna", id)).map(Export::state).hasValue(state);
        assertThat(get("anna", "orders?format=csv&filter=").statusCode()).isEqualTo(200);
    }
}
