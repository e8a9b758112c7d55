package org.chronik.quote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import org.chronik.document.DocumentText;
import org.chronik.mail.MailDraft;
import org.chronik.records.RecordChanged;
import org.chronik.records.RecordRef;
import org.chronik.security.CurrentUser;
import org.chronik.security.Role;
import org.chronik.system.Time;

/** What users do with quotes. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES})
public class QuoteService {

    /** How long a new quote is valid unless somebody says otherwise. */
    public static final Period VALIDITY = Period.ofDays(30);

    @Inject
    private Quotes quotes;

    @Inject
    private QuoteMailing mailing;

    @Inject
    private CurrentUser user;

    @Inject
    private Time time;

    @Inject
    private Event<Object> events;

    /** Makes a quote and gives it the next number. */
    public RecordRef create(long customerId, LocalDate validUntil, DocumentText text) {
        return quotes.add(new Quote(customerId, user.get().getId(), time.today(), validUntil, text))
                .ref();
    }

    /** Changes a draft, unless somebody else changed it since this version was read. */
    public void change(long quoteId, long version, LocalDate validUntil, DocumentText text) {
        Quote quote = quotes.lockToWrite(quoteId, version);
        quote.change(validUntil, text);
        events.fire(new RecordChanged(quote.ref()));
    }

    /** Sends the quote with its PDF and a link of its own to the customer. */
    public void send(long quoteId, MailDraft draft) {
        Quote quote = quotes.lockFree(quoteId);
        quote.markSent(time.now(), time.today());
        long mailId = mailing.queue(quote, draft, user.get());
        events.fire(new QuoteSent(quote.ref(), mailId, user.actor()));
    }

    /** The customer said no to one of us; the reason may be empty. */
    public void decline(long quoteId, String reason) {
        Quote quote = quotes.lockFree(quoteId);
        quote.decline(time.now(), time.today(), reason);
        events.fire(new QuoteDeclined(quote.ref(), reason, user.actor()));
    }

    /** Replaces a quote by its next version, a draft with the same content. */
    public RecordRef revise(long quoteId) {
        Quote old = quotes.lockFree(quoteId);
        LocalDate today = time.today();
        Quote next = quotes.addVersion(old.revise(user.get().getId(), today, today.plus(VALIDITY)));
        events.fire(new QuoteRevised(old.ref(), next.ref(), user.actor()));
        return next.ref();
    }

    /** From now on none of the links sent opens the quote. */
    public void revokeLinks(long quoteId) {
        Quote quote = quotes.lock(quoteId);
        mailing.revokeLinks(quote);
        events.fire(new RecordChanged(quote.ref()));
    }
}
