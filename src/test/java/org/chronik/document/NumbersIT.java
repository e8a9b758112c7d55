package org.chronik.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.chronik.container.As;
import org.chronik.container.Given;
import org.chronik.container.Sql;
import org.chronik.customer.CustomerService;
import org.chronik.customer.CustomerText;
import org.chronik.order.OrderService;
import org.chronik.quote.QuoteService;
import org.chronik.records.RecordRef;
import org.chronik.system.Time;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Twenty draw numbers at the same moment, and every fourth is rolled back after it has drawn: no gap, no duplicate. */
@ArquillianTest
class NumbersIT {

    private static final int THREADS = 20;
    private static final int EACH = 4;
    private static final String TOO_LONG = "x".repeat(201);

    @Inject
    private CustomerService customers;

    @Inject
    private QuoteService quotes;

    @Inject
    private OrderService orders;

    @Inject
    private Time time;

    /** Makes a record, or one that is too long for its table and so is rolled back. */
    @FunctionalInterface
    private interface Make {
        RecordRef make(boolean tooLong);
    }

    @Test
    void customers() {
        noGapAndNoDuplicate(
                "k",
                "k%d",
                tooLong -> customers.create(
                        tooLong
                                ? new CustomerText(TOO_LONG, null, null, null, null, null, null, null)
                                : Given.customerText()));
    }

    @Test
    void quotes() {
        long customer = Given.customer().id();
        LocalDate validUntil = time.today().plusDays(30);
        noGapAndNoDuplicate("o", "o%d", tooLong -> quotes.create(customer, validUntil, text(tooLong)));
    }

    @Test
    void orders() {
        long customer = Given.customer().id();
        String range = "n" + time.today().getYear();
        noGapAndNoDuplicate(range, range + "%05d", tooLong -> orders.create(customer, text(tooLong)));
    }

    private static DocumentText text(boolean tooLong) {
        DocumentText text = Given.text();
        return tooLong ? new DocumentText(TOO_LONG, null, null, text.lines()) : text;
    }

    private static void noGapAndNoDuplicate(String range, String pattern, Make make) {
        As.user("anna").does(() -> make.make(false));
        long before = last(range);
        List<String> drawn = together(() -> {
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                boolean tooLong = i % EACH == 1;
                try {
                    mine.add(make.make(tooLong).number());
                    assertThat(tooLong).isFalse();
                } catch (EJBException refused) {
                    assertThat(tooLong).isTrue();
                }
            }
            return mine;
        });

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(before + 1, before + THREADS * (EACH - 1L))
                        .mapToObj(pattern::formatted)
                        .toList());
        assertThat(last(range)).isEqualTo(before + THREADS * (EACH - 1L));
    }

    private static List<String> together(Callable<List<String>> work) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<List<String>>> started = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            started.add(As.user("anna").starts(() -> {
                start.await();
                return work.call();
            }));
        }
        return started.stream().map(As::result).flatMap(List::stream).toList();
    }

    private static long last(String range) {
        return Sql.number("select last_number from number_range where name = ?", range);
    }
}
