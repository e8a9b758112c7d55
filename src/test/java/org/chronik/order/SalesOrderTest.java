package org.chronik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chronik.container.Refusal;
import org.chronik.document.DocumentText;
import org.chronik.document.LineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SalesOrderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final DocumentText EMPTY = new DocumentText("Tische", null, null, List.of());
    private static final DocumentText TEXT = new DocumentText(
            "Tische",
            null,
            null,
            List.of(new LineText(
                    "Tisch", BigDecimal.ONE, "Stk.", BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.valueOf(20))));

    @Test
    void confirmedAgainStaysWhereItIs() {
        SalesOrder order = open();
        order.markConfirmed(NOW);
        order.markDelivered(NOW);
        order.markConfirmed(NOW.plusSeconds(60));

        assertThat(order.getState()).isEqualTo(OrderState.DELIVERED);
        assertThat(order.getConfirmedAt()).isEqualTo(NOW);
    }

    @Test
    void onlyAnOpenOrderIsChanged() {
        SalesOrder order = open();
        order.change(EMPTY);
        assertThat(order.getLines()).isEmpty();

        assertThatThrownBy(() -> in(OrderState.CONFIRMED).change(TEXT)).is(Refusal.by("order.refused.notOpen"));
    }

    @Test
    void whatSellsNothingGoesNowhere() {
        SalesOrder order = open();
        order.change(EMPTY);

        assertThatThrownBy(() -> order.markConfirmed(NOW)).is(Refusal.by("document.refused.noLines"));
        assertThatThrownBy(() -> order.markDelivered(NOW)).is(Refusal.by("document.refused.noLines"));
        assertThatThrownBy(() -> order.markInvoiced(NOW)).is(Refusal.by("document.refused.noLines"));
        assertThat(order.getState()).isEqualTo(OrderState.OPEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERED", "INVOICED", "CANCELLED"})
    void whatHasEndedIsNotDelivered(OrderState state) {
        assertThatThrownBy(() -> in(state).markDelivered(NOW)).is(Refusal.by("order.refused.closed." + state));
    }

    @ParameterizedTest
    @EnumSource(names = {"INVOICED", "CANCELLED"})
    void whatHasEndedIsNeitherCancelledNorBilled(OrderState state) {
        assertThatThrownBy(() -> in(state).cancel(NOW, "")).is(Refusal.by("order.refused.closed." + state));
        assertThatThrownBy(() -> in(state).markInvoiced(NOW)).is(Refusal.by("order.refused.closed." + state));
    }

    @Test
    void aCancelledOrderIsNotConfirmedAndKeepsItsReason() {
        SalesOrder order = open();
        order.cancel(NOW, "Konkurs");

        assertThat(order.getCancelReason()).isEqualTo("Konkurs");
        assertThat(order.getClosedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> order.markConfirmed(NOW)).is(Refusal.by("order.refused.closed.CANCELLED"));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "CONFIRMED", "DELIVERED"})
    void whenItsInvoiceIsCancelledAnOrderIsWhereItWasBefore(OrderState before) {
        SalesOrder order = in(before);
        order.markInvoiced(NOW);
        order.release();

        assertThat(order.getState()).isEqualTo(before);
        assertThat(order.getClosedAt()).isNull();
        assertThatThrownBy(order::release).isInstanceOf(IllegalStateException.class);
    }

    private static SalesOrder open() {
        SalesOrder order = new SalesOrder(1, 7, LocalDate.of(2026, 3, 2), TEXT);
        order.register("n202600001");
        return order;
    }

    private static SalesOrder in(OrderState state) {
        SalesOrder order = open();
        switch (state) {
            case CONFIRMED -> order.markConfirmed(NOW);
            case DELIVERED -> order.markDelivered(NOW);
            case INVOICED -> order.markInvoiced(NOW);
            case CANCELLED -> order.cancel(NOW, "");
            case OPEN -> assertThat(order.getState()).isEqualTo(state);
        }
        return order;
    }
}
