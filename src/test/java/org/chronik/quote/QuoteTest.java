package org.chronik.quote;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = TODAY.plusDays(30);
    private static final LocalDate AFTER = LAST_DAY.plusDays(1);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final DocumentText TEXT = text(List.of(
            new LineText("Tisch", BigDecimal.ONE, "Stk.", BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.valueOf(20))));

    @Test
    void aNewQuoteIsADraftAndHasItsChainAndNumber() {
        Quote quote = draft();

        assertThat(quote.stateOn(TODAY)).isEqualTo(QuoteState.DRAFT);
        assertThat(quote.getNumber()).isEqualTo("o736");
        assertThat(quote.getChain()).isEqualTo(736);
        assertThat(quote.getRevision()).isEqualTo(1);
        assertThat(quote.getGross()).isEqualByComparingTo("12");
    }

    @Test
    void aNumberIsGivenOnce() {
        assertThatThrownBy(() -> draft().register(737)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyADraftIsChanged() {
        Quote quote = draft();
        quote.change(LAST_DAY.plusDays(1), text(List.of()));
        assertThat(quote.getValidUntil()).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(quote.getGross()).isZero();

        assertThatThrownBy(() -> sent().change(LAST_DAY, TEXT)).is(Refusal.by("quote.refused.notDraft"));
    }

    @Test
    void whatSellsNothingIsNotSent() {
        Quote empty = draft();
        empty.change(LAST_DAY, text(List.of()));

        assertThatThrownBy(() -> empty.markSent(NOW, TODAY)).is(Refusal.by("document.refused.noLines"));
        assertThat(empty.stateOn(TODAY)).isEqualTo(QuoteState.DRAFT);
    }

    @Test
    void whatWouldBeExpiredAtOnceIsNotSent() {
        Quote quote = draft();

        assertThatThrownBy(() -> quote.markSent(NOW, LAST_DAY.plusDays(1))).is(Refusal.by("quote.refused.past"));
        assertThat(quote.stateOn(LAST_DAY.plusDays(1))).isEqualTo(QuoteState.DRAFT);
    }

    @Test
    void sentAgainStaysOpened() {
        Quote quote = sent();
        quote.markOpened(NOW.plusSeconds(60));
        quote.markSent(NOW.plusSeconds(120), TODAY);

        assertThat(quote.stateOn(TODAY)).isEqualTo(QuoteState.OPENED);
        assertThat(quote.getSentAt()).isEqualTo(NOW);
    }

    @Test
    void openedOnlyOnceAndOnlyWhileWithTheCustomer() {
        Quote quote = sent();
        quote.markOpened(NOW);
        quote.markOpened(NOW.plusSeconds(60));
        assertThat(quote.getOpenedAt()).isEqualTo(NOW);

        Quote declined = sent();
        declined.decline(NOW, TODAY, "zu teuer");
        declined.markOpened(NOW);
        assertThat(declined.stateOn(TODAY)).isEqualTo(QuoteState.DECLINED);
        assertThat(declined.getOpenedAt()).isNull();
    }

    @Test
    void itExpiresAfterItsLastDay() {
        Quote quote = sent();

        assertThat(quote.stateOn(LAST_DAY)).isEqualTo(QuoteState.SENT);
        assertThat(quote.stateOn(AFTER)).isEqualTo(QuoteState.EXPIRED);
        assertThat(draft().stateOn(AFTER)).as("a draft does not expire").isEqualTo(QuoteState.DRAFT);
        assertThatThrownBy(() -> quote.markSent(NOW, AFTER)).is(Refusal.by("quote.refused.expired"));
        assertThatThrownBy(() -> quote.decline(NOW, AFTER, "")).is(Refusal.by("quote.refused.closed.EXPIRED"));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,        true,  true",
        "SENT,         true,  false",
        "OPENED,       true,  false",
        "DECLINED,     true,  true",
        "REPLACED,     true,  true",
        "EXPIRED,      true,  true",
        "COMMISSIONED, false, true"
    })
    void whoMayCommissionIt(QuoteState state, boolean byStaffWhoWasAsked, boolean refusedByTheLink) {
        Quote byStaff = in(state);
        LocalDate day = state == QuoteState.EXPIRED ? AFTER : TODAY;
        if (byStaffWhoWasAsked) {
            byStaff.commission(NOW, day, false);
            assertThat(byStaff.stateOn(day)).isEqualTo(QuoteState.COMMISSIONED);
            assertThat(byStaff.getClosedAt()).isEqualTo(NOW);
        } else {
            assertThatThrownBy(() -> byStaff.commission(NOW, day, false))
                    .is(Refusal.by("quote.refused.closed." + state));
        }
        Quote byLink = in(state);
        if (refusedByTheLink) {
            assertThatThrownBy(() -> byLink.commission(NOW, day, true)).is(Refusal.by("quote.refused.closed." + state));
            assertThat(byLink.stateOn(day)).isEqualTo(state);
        } else {
            byLink.commission(NOW, day, true);
            assertThat(byLink.stateOn(day)).isEqualTo(QuoteState.COMMISSIONED);
        }
    }

    @Test
    void theNextVersionSaysTheSameAndReplacesThisOne() {
        Quote first = sent();
        Quote second = first.revise(8, TODAY.plusDays(1), AFTER);
        Quote third = second.revise(9, TODAY.plusDays(2), AFTER);

        assertThat(first.stateOn(TODAY)).isEqualTo(QuoteState.REPLACED);
        assertThat(second.getNumber()).isEqualTo("o736-2");
        assertThat(third.getNumber()).isEqualTo("o736-3");
        assertThat(third.getChain()).isEqualTo(736);
        assertThat(third.stateOn(TODAY)).isEqualTo(QuoteState.DRAFT);
        assertThat(third.text()).isEqualTo(first.text());
        assertThat(third.getOwnerId()).isEqualTo(9);
        assertThat(third.getCustomerId()).isEqualTo(first.getCustomerId());
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMISSIONED", "REPLACED"})
    void whatIsCommissionedOrReplacedGetsNoNextVersion(QuoteState state) {
        assertThatThrownBy(() -> in(state).revise(7, TODAY, AFTER)).is(Refusal.by("quote.refused.closed." + state));
    }

    @Test
    void theCustomersNoKeepsItsReason() {
        Quote quote = sent();
        quote.decline(NOW, TODAY, "zu teuer");

        assertThat(quote.getDeclineReason()).isEqualTo("zu teuer");
        assertThat(quote.getClosedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> quote.decline(NOW, TODAY, "nochmals")).is(Refusal.by("quote.refused.closed.DECLINED"));
        assertThatThrownBy(() -> draft().decline(NOW, TODAY, "")).is(Refusal.by("quote.refused.closed.DRAFT"));
        assertThatThrownBy(() -> quote.markSent(NOW, TODAY)).is(Refusal.by("quote.refused.closed.DECLINED"));
    }

    private static DocumentText text(List<LineText> lines) {
        return new DocumentText("Tische", null, null, lines);
    }

    private static Quote draft() {
        Quote quote = new Quote(1, 7, TODAY, LAST_DAY, TEXT);
        quote.register(736);
        return quote;
    }

    private static Quote sent() {
        Quote quote = draft();
        quote.markSent(NOW, TODAY);
        return quote;
    }

    private static Quote in(QuoteState state) {
        Quote quote = state == QuoteState.DRAFT ? draft() : sent();
        switch (state) {
            case OPENED -> quote.markOpened(NOW);
            case COMMISSIONED -> quote.commission(NOW, TODAY, true);
            case DECLINED -> quote.decline(NOW, TODAY, "");
            case REPLACED -> quote.revise(7, TODAY, LAST_DAY);
            default -> assertThat(state).isIn(QuoteState.DRAFT, QuoteState.SENT, QuoteState.EXPIRED);
        }
        return quote;
    }
}
