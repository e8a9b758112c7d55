package org.chronik.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.chronik.records.Refused;
import org.chronik.security.CurrentUser;
import org.chronik.security.Role;
import org.chronik.system.Time;

/** What a sender does about a mail that could not be delivered. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES})
public class MailService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Time time;

    @Inject
    private Event<Object> events;

    /** Puts it into the outbox again, as the same mail: its Message-ID stays. */
    public void sendAgain(long mailId) {
        own(mailId).queueAgain(time.now());
        events.fire(new MailQueued(mailId));
        events.fire(new MailStateChanged(mailId));
    }

    /** Takes it off its sender's start page; the entry goes on saying that it did not arrive. */
    public void dismiss(long mailId) {
        own(mailId).dismiss(time.now());
    }

    private Mail own(long mailId) {
        Mail mail = em.find(Mail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
        if (mail.getSenderId() != user.get().getId()) {
            throw new Refused("mail.refused.foreign", mail.getSender());
        }
        return mail;
    }
}
