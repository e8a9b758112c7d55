package org.chronik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronik.filter.Fold;
import org.chronik.security.Actor;
import org.chronik.security.AppUser;
import org.chronik.security.FormerUsers;
import org.chronik.web.Texts;

/** Who wrote what is imported: a user by login or name, a customer's person as our own files have it, or the system. */
@ApplicationScoped
class Authors {

    private static final List<String> CUSTOMER = List.of(
            " (" + Texts.in(Locale.GERMAN, "author.customer") + ")",
            " (" + Texts.in(Locale.ENGLISH, "author.customer") + ")");

    @Inject
    private Bulk bulk;

    @Inject
    private FormerUsers former;

    /** All users, by what a file may call them. */
    Map<String, Actor> known() {
        Map<String, Actor> known = new HashMap<>();
        bulk.rows("select id, login, name from app_user order by active, id desc")
                .forEach(row -> {
                    Actor actor = new Actor(Actor.Kind.USER, row.number(0), row.text(2));
                    known.put(Fold.fold(row.text(2)), actor);
                });
        bulk.rows("select id, login, name from app_user order by id")
                .forEach(row -> known.put(row.text(1), new Actor(Actor.Kind.USER, row.number(0), row.text(2))));
        known.put("", Actor.SYSTEM);
        known.put(Fold.fold(Actor.SYSTEM.name()), Actor.SYSTEM);
        return known;
    }

    /** Who it is; somebody who is not known is made a user who cannot sign in, unless this is a trial. */
    Actor of(String name, Map<String, Actor> known, boolean trial) {
        for (String customer : CUSTOMER) {
            if (name.endsWith(customer)) {
                return Actor.customer(name.substring(0, name.length() - customer.length()));
            }
        }
        return known.computeIfAbsent(Fold.fold(name), folded -> trial ? Actor.SYSTEM : make(name));
    }

    private Actor make(String name) {
        AppUser user = former.make(name);
        return user.actor();
    }
}
