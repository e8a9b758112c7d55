package org.chronik.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.chronik.customer.CustomerPaper;
import org.chronik.customer.CustomerQuery;
import org.chronik.document.CustomerLink;
import org.chronik.document.CustomerLinks;
import org.chronik.records.BusinessRecord;

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

    private PortalLink describe(String token, CustomerLink link) {
        BusinessRecord document = em.find(BusinessRecord.class, link.getRecordId());
        return new PortalLink(
                token,
                document.type(),
                document.getId(),
                link.getPerson(),
                paper.locale(customers.byId(document.getCustomerId())));
    }
}
