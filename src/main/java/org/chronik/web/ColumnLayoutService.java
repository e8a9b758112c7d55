package org.chronik.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Optional;
import org.chronik.security.CurrentUser;
import org.chronik.security.Role;

/** Remembers which columns each user wants to see of a list. */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class ColumnLayoutService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The columns that the present user has chosen, if he has. */
    public Optional<String> find(String list) {
        return query("select columns from list_setting where user_id = ? and list = ? and columns is not null", list)
                .getResultList()
                .stream()
                .findFirst()
                .map(String.class::cast);
    }

    /** Remembers them from now on; of two windows the last one counts. */
    public void keep(String list, String columns) {
        query(
                        "insert into list_setting (user_id, list, columns) values (?, ?, ?)"
                                + " on conflict (user_id, list) do update set columns = excluded.columns",
                        list)
                .setParameter(3, columns)
                .executeUpdate();
    }

    /** Forgets them. */
    public void forget(String list) {
        query("update list_setting set columns = null where user_id = ? and list = ?", list)
                .executeUpdate();
    }

    private Query query(String sql, String list) {
        return em.createNativeQuery(sql).setParameter(1, user.get().getId()).setParameter(2, list);
    }
}
