package org.chronik.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.chronik.crm.EntryKind;
import org.chronik.customer.CustomerPaper;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.CustomerLink;
import org.chronik.document.CustomerLinks;
import org.chronik.records.BusinessRecord;
import org.chronik.security.Actor;

/** Finds what a token opens. */
@Stateless
@PermitAll
public class PortalQuery {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CustomerLinks links;

    @Inject
    private CustomerQuery customers;

    @Inject
    private CustomerPaper paper;

    /** The link of a token; empty for an unknown, revoked or expired one. A token not made here costs no query. */
    public Optional<PortalLink> find(String token) {
        return links.open(token).map(link -> describe(token, link));
    }

    /** The token that leads on to a document sent later; empty while no link opens it. */
    public Optional<String> newestToken(long recordId) {
        return links.newestToken(recordId);
    }

    /** Who at the customer's commissioned an order; empty where one of our own people did, who are not named outside. */
    public Optional<String> commissionedBy(long orderId) {
        return em.createQuery(
                        """
                        select e.authorName from CrmEntry e join e.links l
                        where l.recordId = :order and e.typeCode = :type and e.authorKind = :customer""",
                        String.class)
                .setParameter("order", orderId)
                .setParameter("type", EntryKind.QUOTE_COMMISSIONED.name())
                .setParameter("customer", Actor.Kind.CUSTOMER)
                .getResultStream()
                .findFirst();
    }

    private PortalLink describe(String token, CustomerLink link) {
        BusinessRecord document = em.find(BusinessRecord.class, link.getRecordId());
        return new PortalLink(
                token,
                document.type(),
                document.getId(),
                document.getNumber(),
                link.getPerson(),
                paper.locale(customers.byId(document.getCustomerId())));
    }
}
