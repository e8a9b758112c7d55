package org.chronik.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.chronik.records.Refused;
import org.chronik.security.AppUser;
import org.chronik.security.CurrentUser;
import org.chronik.security.Role;

/**
 * Keeps filters, with their order, under a name for each user, some of them shared with all, and with which of them a
 * list opens.
 */
@Stateless
@RolesAllowed({Role.IS_ADMIN, Role.IS_SALES, Role.IS_READER})
public class SavedFilterService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The filters of a list that the present user sees, by name: his own and what is shared. */
    public List<SavedFilterRow> all(String list) {
        Long first = first(list).map(SavedFilter::getId).orElse(null);
        return em.createQuery(
                        "select f from SavedFilter f where f.list = :list and (f.owner.id = :me or f.shared = true)"
                                + " order by f.nameFold, f.id",
                        SavedFilter.class)
                .setParameter("list", list)
                .setParameter("me", user.get().getId())
                .getResultStream()
                .map(filter -> filter.row(user.get(), first))
                .toList();
    }

    /** The filter with which the present user's list opens; empty if with none. */
    public Optional<SavedFilterRow> opening(String list) {
        return first(list).map(filter -> filter.row(user.get(), filter.getId()));
    }

    private Optional<SavedFilter> first(String list) {
        List<?> keys = em.createNativeQuery("select default_filter_id from list_setting where user_id = ? and list = ?"
                        + " and default_filter_id is not null")
                .setParameter(1, user.get().getId())
                .setParameter(2, list)
                .getResultList();
        return keys.stream()
                .findFirst()
                .map(key -> em.find(SavedFilter.class, ((Number) key).longValue()))
                .filter(filter -> filter.isSeenBy(user.get()));
    }

    /** Keeps a filter under a name that none of the user's other filters of this list has; gives back its key. */
    public long save(String list, String name, String line, String sort) {
        SavedFilter filter = new SavedFilter(lockedOwner(), list, name, line, sort);
        requireNew(list, name, 0);
        em.persist(filter);
        return filter.getId();
    }

    /** Gives one of the user's own filters another name. */
    public void rename(long id, long version, String name) {
        lockedOwner();
        SavedFilter filter = own(id, version);
        requireNew(filter.getList(), name, id);
        filter.rename(name);
    }

    /** Puts another filter under the name of one of the user's own. */
    public void update(long id, long version, String line, String sort) {
        own(id, version).write(line, sort);
    }

    /** Removes one of the user's own filters. */
    public void delete(long id, long version) {
        em.remove(own(id, version));
    }

    /** Shows one of the administrator's own filters to all users, or no longer. */
    @RolesAllowed(Role.IS_ADMIN)
    public void share(long id, long version, boolean withAll) {
        own(id, version).share(withAll);
    }

    /** Lets the present user's list open with a filter that he sees. */
    public void open(String list, long id) {
        if (!find(id).isSeenBy(user.get())) {
            throw new Refused("saved.refused.gone");
        }
        setFirst(list, id);
    }

    /** Lets the list open without a filter. */
    public void openWithout(String list) {
        setFirst(list, null);
    }

    private void setFirst(String list, Long id) {
        em.createNativeQuery("insert into list_setting (user_id, list, default_filter_id)"
                        + " values (?, ?, cast(? as bigint))"
                        + " on conflict (user_id, list) do update set default_filter_id = excluded.default_filter_id")
                .setParameter(1, user.get().getId())
                .setParameter(2, list)
                .setParameter(3, id)
                .executeUpdate();
    }

    /** One at a time names filters of one user, so that no two get the same name. */
    private AppUser lockedOwner() {
        return em.find(AppUser.class, user.get().getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void requireNew(String list, String name, long except) {
        Long others = em.createQuery(
                        "select count(f) from SavedFilter f where f.owner.id = :me and f.list = :list"
                                + " and f.name = :name and f.id <> :except",
                        Long.class)
                .setParameter("me", user.get().getId())
                .setParameter("list", list)
                .setParameter("name", SavedFilter.named(name))
                .setParameter("except", except)
                .getSingleResult();
        if (others > 0) {
            throw new Refused("saved.refused.exists", SavedFilter.named(name));
        }
    }

    private SavedFilter own(long id, long version) {
        SavedFilter filter = find(id);
        filter.expect(user.get(), version);
        return filter;
    }

    private SavedFilter find(long id) {
        return Optional.ofNullable(em.find(SavedFilter.class, id)).orElseThrow(() -> new Refused("saved.refused.gone"));
    }
}
