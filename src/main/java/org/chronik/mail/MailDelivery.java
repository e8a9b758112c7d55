package org.chronik.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.chronik.system.Time;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Delivers one mail in a transaction of its own; its row is locked meanwhile, so no other server takes it too. */
@Stateless
@PermitAll
public class MailDelivery {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Smtp smtp;

    @Inject
    private Time time;

    @Inject
    private Event<MailStateChanged> changed;

    @Inject
    @ConfigProperty(name = "chronik.mail.give-up")
    private Duration giveUp;

    /**
     * Delivers the mail that has been due for longest and that nobody else is delivering.
     *
     * @return false if none is due
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean deliverNext() {
        List<?> due = em.createNativeQuery(
                        """
                        select id from mail where state = 'QUEUED' and next_attempt_at <= now()
                        order by next_attempt_at, id limit 1 for update skip locked""")
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Mail mail = em.find(Mail.class, ((Number) due.get(0)).longValue());
        deliver(mail);
        if (mail.getState() != MailState.QUEUED) {
            changed.fire(new MailStateChanged(mail.getId()));
        }
        return true;
    }

    private void deliver(Mail mail) {
        try {
            smtp.send(mail);
            mail.sent(time.now());
        } catch (SendFailedException e) {
            if (SmtpReply.isPermanent(e)) {
                mail.rejected(SmtpReply.describe(e));
            } else {
                mail.failed(time.now(), SmtpReply.describe(e), giveUp);
            }
        } catch (MessagingException e) {
            mail.failed(time.now(), SmtpReply.describe(e), giveUp);
        }
    }
}
