package org.chronik.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chronik.crm.EntryRecorded;
import org.chronik.quote.QuoteService;
import org.chronik.records.RecordRef;
import org.chronik.security.AppUser;
import org.chronik.security.CurrentUser;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The tools of these tests do what they say. */
@ArquillianTest
class FoundationIT {

    @Inject
    private CurrentUser user;

    @Inject
    private QuoteService quotes;

    @Test
    void somebodyActsAndThenNobodyDoes() {
        assertThat(As.user("anna").gets(() -> user.get().getLogin())).isEqualTo("anna");
        assertThat(As.user("lena").gets(() -> user.get().getLogin())).isEqualTo("lena");
        assertThat(As.nobody().gets(() -> user.isSignedIn())).isFalse();
    }

    @Test
    void severalActAtOnceEachInHisName() throws Exception {
        CyclicBarrier together = new CyclicBarrier(3);
        List<Future<String>> started = Stream.of("anna", "bernd", "admin")
                .map(login -> As.user(login).starts(() -> {
                    together.await();
                    return user.find().map(AppUser::getLogin).orElse("nobody");
                }))
                .toList();

        assertThat(started.stream().map(As::result)).containsExactly("anna", "bernd", "admin");
    }

    @Test
    void rolesHold() {
        RecordRef quote = Given.quote();

        assertThatThrownBy(() -> As.user("lena").does(() -> quotes.decline(quote.id(), "")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.nobody().does(() -> quotes.decline(quote.id(), "")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPlannedFailureUndoesEverything() {
        assertThat(Sabotage.How.values()).allSatisfy(this::undoesEverything);
    }

    private void undoesEverything(Sabotage.How how) {
        RecordRef quote = Given.quote();
        assertThatThrownBy(() -> As.user("anna")
                        .does(() -> Sabotage.of(
                                EntryRecorded.class, how, () -> quotes.send(quote.id(), Given.mailWithLink()))))
                .isInstanceOf(RuntimeException.class);
        assertThat(Sql.text("select state from quote where id = ?", quote.id())).isEqualTo("DRAFT");
        assertThat(Sql.count("crm_entry_link where record_id = ?", quote.id())).isZero();
        assertThat(Sql.count("customer_link where record_id = ?", quote.id())).isZero();
    }
}
