package org.chronik.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chronik.document.DocumentText;
import org.chronik.document.LineText;
import org.chronik.records.Refused;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final LineText LINE = new LineText(
            "Tisch", BigDecimal.ONE, "Stk.", BigDecimal.valueOf(100), BigDecimal.ZERO, BigDecimal.valueOf(20));

    private static DocumentText text(String subject, LineText... lines) {
        return new DocumentText(subject, null, null, List.of(lines));
    }

    private static Invoice draft() {
        return new Invoice(1, 2, 14, text("Esstisch", LINE));
    }

    private static Invoice sent() {
        Invoice invoice = draft();
        invoice.markSent(NOW);
        invoice.issue("r202600001", TODAY);
        return invoice;
    }

    private static Invoice paid() {
        Invoice invoice = sent();
        invoice.markPaid(TODAY, TODAY, LATER);
        return invoice;
    }

    private static Invoice cancelled() {
        Invoice invoice = draft();
        invoice.cancel(NOW, null);
        return invoice;
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessage(key);
    }

    @Test
    void aDraftHasNeitherNumberNorDate() {
        Invoice draft = draft();

        assertThat(draft.stateOn(TODAY)).isEqualTo(InvoiceState.DRAFT);
        assertThat(draft.isIssued()).isFalse();
        assertThat(draft.getDocumentDate()).isNull();
        assertThat(draft.getDueDate()).isNull();
        assertThat(draft.getGross()).isEqualByComparingTo("120");
    }

    @Test
    void aDraftCanBeChanged() {
        Invoice draft = draft();

        draft.change(30, text("Esstisch Eiche"));

        assertThat(draft.getSubject()).isEqualTo("Esstisch Eiche");
        assertThat(draft.getTermDays()).isEqualTo(30);
        assertThat(draft.getLines()).isEmpty();
    }

    @Test
    void whatWasSentCannotBeChanged() {
        refused("invoice.refused.notDraft", () -> sent().change(30, text("anders", LINE)));
    }

    @Test
    void whatWasPaidCannotBeChanged() {
        refused("invoice.refused.notDraft", () -> paid().change(30, text("anders", LINE)));
    }

    @Test
    void whatWasCancelledCannotBeChanged() {
        refused("invoice.refused.closed.CANCELLED", () -> cancelled().change(30, text("anders", LINE)));
    }

    @Test
    void sendingADraftMakesItSent() {
        Invoice draft = draft();

        draft.markSent(NOW);

        assertThat(draft.getState()).isEqualTo(InvoiceState.SENT);
        assertThat(draft.getSentAt()).isEqualTo(NOW);
    }

    @Test
    void anInvoiceWithoutLinesIsNotSent() {
        Invoice empty = new Invoice(1, 2, 14, text("leer"));

        refused("document.refused.noLines", () -> empty.markSent(NOW));
    }

    @Test
    void whatWasCancelledIsNotSent() {
        refused("invoice.refused.closed.CANCELLED", () -> cancelled().markSent(NOW));
    }

    @Test
    void sentAgainStaysOpened() {
        Invoice invoice = sent();
        invoice.markOpened(LATER);

        invoice.markSent(LATER);

        assertThat(invoice.getState()).isEqualTo(InvoiceState.OPENED);
        assertThat(invoice.getSentAt()).isEqualTo(NOW);
    }

    @Test
    void whatWasPaidStaysPaidWhenItIsSent() {
        Invoice invoice = paid();

        invoice.markSent(LATER);

        assertThat(invoice.getState()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void itsTermRunsFromItsDate() {
        assertThat(sent().getDocumentDate()).isEqualTo(TODAY);
        assertThat(sent().getDueDate()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void itGetsANumberOnce() {
        Invoice invoice = sent();

        assertThatThrownBy(() -> invoice.issue("r202600002", TODAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyTheFirstOpeningChangesTheState() {
        Invoice invoice = sent();

        invoice.markOpened(NOW);
        invoice.markOpened(LATER);

        assertThat(invoice.getState()).isEqualTo(InvoiceState.OPENED);
        assertThat(invoice.getOpenedAt()).isEqualTo(NOW);
    }

    @Test
    void whatWasPaidStaysPaidWhenItIsOpened() {
        Invoice invoice = paid();

        invoice.markOpened(LATER);

        assertThat(invoice.getState()).isEqualTo(InvoiceState.PAID);
        assertThat(invoice.getOpenedAt()).isNull();
    }

    @Test
    void itIsOverdueFromTheDayAfterItsTerm() {
        Invoice invoice = sent();

        assertThat(invoice.stateOn(TODAY.plusDays(14))).isEqualTo(InvoiceState.SENT);
        assertThat(invoice.stateOn(TODAY.plusDays(15))).isEqualTo(InvoiceState.OVERDUE);
    }

    @Test
    void openedInvoicesBecomeOverdueToo() {
        Invoice invoice = sent();
        invoice.markOpened(NOW);

        assertThat(invoice.stateOn(TODAY.plusDays(15))).isEqualTo(InvoiceState.OVERDUE);
    }

    @Test
    void whatWasPaidIsNeverOverdue() {
        assertThat(paid().stateOn(TODAY.plusYears(1))).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void aDraftCanBePaidWithoutBeingSent() {
        Invoice draft = draft();

        draft.markPaid(TODAY.minusDays(3), TODAY, NOW);

        assertThat(draft.getState()).isEqualTo(InvoiceState.PAID);
        assertThat(draft.getPaidOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(draft.getSentAt()).isNull();
    }

    @Test
    void noPaymentIsInTheFuture() {
        refused("invoice.refused.future", () -> sent().markPaid(TODAY.plusDays(1), TODAY, NOW));
    }

    @Test
    void itIsPaidOnce() {
        refused("invoice.refused.closed.PAID", () -> paid().markPaid(TODAY, TODAY, NOW));
    }

    @Test
    void whatWasCancelledIsNotPaid() {
        refused("invoice.refused.closed.CANCELLED", () -> cancelled().markPaid(TODAY, TODAY, NOW));
    }

    @Test
    void anInvoiceWithoutLinesIsNotPaid() {
        Invoice empty = new Invoice(1, 2, 14, text("leer"));

        refused("document.refused.noLines", () -> empty.markPaid(TODAY, TODAY, NOW));
    }

    @Test
    void aCancelledInvoiceKeepsItsNumberAndReason() {
        Invoice invoice = sent();

        invoice.cancel(LATER, "falscher Kunde");

        assertThat(invoice.getState()).isEqualTo(InvoiceState.CANCELLED);
        assertThat(invoice.getNumber()).isEqualTo("r202600001");
        assertThat(invoice.getCancelReason()).isEqualTo("falscher Kunde");
        assertThat(invoice.getClosedAt()).isEqualTo(LATER);
    }

    @Test
    void itIsCancelledOnce() {
        refused("invoice.refused.closed.CANCELLED", () -> cancelled().cancel(NOW, null));
    }

    @Test
    void whatWasPaidIsCancelledForAReason() {
        refused("invoice.refused.paidReason", () -> paid().cancel(NOW, " "));

        Invoice invoice = paid();
        invoice.cancel(NOW, "zurücküberwiesen");
        assertThat(invoice.getState()).isEqualTo(InvoiceState.CANCELLED);
    }
}
