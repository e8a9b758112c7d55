package org.chronik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.chronik.security.LinkToken;
import org.chronik.system.Time;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes, finds and revokes the customers' links, within the transaction of whoever asks. */
@ApplicationScoped
public class CustomerLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LinkToken token;

    @Inject
    private Time time;

    @Inject
    private ZoneId zone;

    @Inject
    @ConfigProperty(name = "chronik.link.valid")
    private Period valid;

    /** A new link to a document for the person whom it is sent to; of a long name the beginning. */
    public CustomerLink create(long recordId, String person) {
        CustomerLink link = new CustomerLink(
                recordId,
                person.substring(0, Math.min(person.length(), CustomerLink.LONGEST_PERSON)),
                time.now(),
                time.now().atZone(zone).plus(valid).toInstant());
        em.persist(link);
        return link;
    }

    /** The link that a token opens now; empty for an unknown, revoked or expired one, without saying which. */
    public Optional<CustomerLink> open(String presented) {
        return token.verify(presented).stream()
                .mapToObj(id -> em.find(CustomerLink.class, id))
                .filter(link -> link != null && link.isOpenAt(time.now()))
                .findFirst();
    }

    /** The token of the newest link that opens a document now; leads a customer on from an older document's link. */
    public Optional<String> newestToken(long recordId) {
        return em.createQuery(
                        """
                        select l from CustomerLink l where l.recordId = :record
                        order by l.createdAt desc, l.id desc""",
                        CustomerLink.class)
                .setParameter("record", recordId)
                .getResultStream()
                .filter(link -> link.isOpenAt(time.now()))
                .findFirst()
                .map(link -> token.of(link.getId()));
    }

    /** Notes a visit, which is one browser within 30 minutes; says whether it is a new one. */
    public boolean visit(CustomerLink link, UUID visit) {
        return em.createNativeQuery(
                                """
                                insert into customer_link_visit (link_id, visit, visited_at)
                                values (?1, cast(?2 as uuid), now()) on conflict do nothing""")
                        .setParameter(1, link.getId())
                        .setParameter(2, visit.toString())
                        .executeUpdate()
                == 1;
    }

    /** Revokes all links to a document: from now on none of the mails sent opens it. */
    public void revokeAll(long recordId) {
        em.createQuery("select l from CustomerLink l where l.recordId = :record", CustomerLink.class)
                .setParameter("record", recordId)
                .getResultList()
                .forEach(link -> link.revoke(time.now()));
    }
}
