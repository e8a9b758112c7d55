package org.chronik.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.chronik.filter.Fold;
import org.chronik.records.Refused;
import org.chronik.security.AppUser;
import org.chronik.system.Company;
import org.chronik.system.Time;
import org.eclipse.microprofile.config.inject.ConfigProperties;

/** Takes mails in, within the transaction of the business change that sends them. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Time time;

    @Inject
    @ConfigProperties
    private Company company;

    @Inject
    private Event<MailQueued> queued;

    /**
     * Queues a mail with a PDF.
     *
     * @param linkId the customer's link that will stand in the body; null for a mail without one
     * @return the mail's key
     */
    public long queue(AppUser sender, MailDraft draft, Long linkId, String pdfName, byte[] pdf) {
        if (draft.to().isEmpty()) {
            throw new Refused("mail.refused.nobody");
        }
        if (draft.subject() == null || Fold.fold(draft.subject()).isBlank()) {
            throw new Refused("mail.refused.subject");
        }
        if (linkId != null && !draft.body().contains(Mail.LINK)) {
            throw new Refused("mail.refused.link", Mail.LINK);
        }
        Mail mail = new Mail(sender, messageId(), draft, linkId, time.now());
        mail.attachPdf(pdfName, pdf);
        em.persist(mail);
        queued.fire(new MailQueued(mail.getId()));
        return mail.getId();
    }

    private String messageId() {
        String address = company.email;
        return "<" + UUID.randomUUID() + "@" + address.substring(address.indexOf('@') + 1) + ">";
    }
}
