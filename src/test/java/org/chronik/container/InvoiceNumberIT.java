package org.chronik.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chronik.document.NumberRange;
import org.chronik.invoice.InvoicePaid;
import org.chronik.invoice.InvoiceService;
import org.chronik.records.RecordRef;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The numbers of invoices have no gaps, whoever else needs one and whatever fails, and begin anew each year. */
@ArquillianTest
class InvoiceNumberIT {

    private static final int AT_ONCE = 12;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Vienna"));

    @Inject
    private InvoiceService invoices;

    @Inject
    private NumberRange numbers;

    @Resource
    private UserTransaction transaction;

    private static long last() {
        return Sql.number(
                "select coalesce(max(last_number), 0) from number_range where name = ?", "r" + TODAY.getYear());
    }

    @Test
    void noNumberIsLostWhereOthersFail() throws Exception {
        long before = last();
        List<RecordRef> drafts = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> Given.order())
                .map(order -> As.user("anna").gets(() -> invoices.bill(List.of(order.id()))))
                .toList();
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Future<Boolean>> started = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> As.user(i % 2 == 0 ? "anna" : "bernd").starts(() -> {
                    together.await();
                    return paid(drafts.get(i), i % 3 == 0);
                }))
                .toList();

        long kept = started.stream().map(As::result).filter(done -> done).count();

        assertThat(kept).isEqualTo(AT_ONCE - AT_ONCE / 3);
        assertThat(last()).isEqualTo(before + kept);
        assertThat(Sql.column(
                        "select cast(substr(number, 6) as bigint) from record where type = 'INVOICE' and number like ?"
                                + " and cast(substr(number, 6) as bigint) > ? order by 1",
                        "r" + TODAY.getYear() + "%",
                        before))
                .isEqualTo(LongStream.rangeClosed(before + 1, before + kept)
                        .boxed()
                        .toList());
    }

    private boolean paid(RecordRef invoice, boolean fails) throws Exception {
        if (!fails) {
            invoices.markPaid(invoice.id(), TODAY);
            return true;
        }
        try {
            Sabotage.of(InvoicePaid.class, Sabotage.How.COMMIT, () -> invoices.markPaid(invoice.id(), TODAY));
            return true;
        } catch (EJBException planned) {
            return false;
        }
    }

    @Test
    void eachYearBeginsWithOne() throws Exception {
        transaction.begin();
        try {
            assertThat(numbers.next("r", LocalDate.of(2090, 12, 30))).isEqualTo("r209000001");
            assertThat(numbers.next("r", LocalDate.of(2090, 12, 31))).isEqualTo("r209000002");
            assertThat(numbers.next("r", LocalDate.of(2091, 1, 1))).isEqualTo("r209100001");
        } finally {
            transaction.rollback();
        }
    }
}
