package org.chronik.quote;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Sql;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A user's open quotes are those that are still to be sent or decided. */
@ArquillianTest
class OpenQuotesIT {

    @Inject
    private QuoteQuery query;

    @Inject
    private QuoteService service;

    @Test
    void theyComeNewestFirstToTheirOwnerAlone() {
        RecordRef first = Given.quote();
        RecordRef second = Given.sentQuote();

        assertThat(numbers(openOf("anna"))).startsWith(second.number(), first.number());
        assertThat(numbers(openOf("bernd"))).doesNotContain(first.number(), second.number());
    }

    @Test
    void whatWasDecidedOrReplacedIsNotOpen() {
        RecordRef declined = Given.sentQuote();
        As.user("anna").does(() -> service.decline(declined.id(), "zu teuer"));
        RecordRef replaced = Given.sentQuote();
        RecordRef next = Given.revised(replaced);

        assertThat(numbers(openOf("anna")))
                .contains(next.number())
                .doesNotContain(declined.number(), replaced.number());
    }

    @Test
    void anExpiredOneIsStillOpenAndSaysSo() throws SQLException {
        RecordRef quote = Given.sentQuote();
        Sql.run("update quote set valid_until = current_date - 1 where id = ?", quote.id());

        assertThat(openOf("anna"))
                .filteredOn(row -> row.id() == quote.id())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(QuoteState.EXPIRED));
    }

    private List<QuoteRow> openOf(String login) {
        long owner = Sql.number("select id from app_user where login = ?", login);
        return query.open(owner, LocalDate.now(), 100);
    }

    private static List<String> numbers(List<QuoteRow> rows) {
        return rows.stream().map(QuoteRow::number).toList();
    }
}
