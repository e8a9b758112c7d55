package org.chronik.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.chronik.security.Role;

/**
 * Reads a page of any list by key, and counts up to a bound; both from one condition. Each is one statement, or looks up
 * first what can only be a hint; so it joins a transaction but does not begin one, which would cost a round trip more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class ListReader {

    @Inject
    private PlannedReader reader;

    /** The page that the request asks for. */
    public <R> ListPage<R> page(ListDefinition<R> list, ListRequest request) {
        return reader.page(list, request, ListLimits.MEASURED);
    }

    /** How many rows meet the filters; counting stops one above the bound. */
    public int count(ListDefinition<?> list, ListRequest request, int bound) {
        return reader.count(list, request, bound, ListLimits.MEASURED);
    }
}
