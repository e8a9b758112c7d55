package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronik.filter.Choice;
import org.chronik.web.Preferences;

/** The types of entries with their labels in the reader's language, read once in a request. */
@Named
@RequestScoped
public class EntryTypes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Preferences preferences;

    private Map<String, EntryType> types;

    private Map<String, EntryType> all() {
        if (types == null) {
            types = new LinkedHashMap<>();
            em.createQuery("select t from EntryType t order by t.rank, t.code", EntryType.class)
                    .getResultList()
                    .forEach(type -> types.put(type.getCode(), type));
        }
        return types;
    }

    /**
     * The types that a person can pick, in the administrators' order.
     *
     * @param present the type that a note has already, and may keep though it is retired; or null
     */
    public List<EntryType> pickable(String present) {
        return all().values().stream()
                .filter(type -> !type.isAutomatic()
                        && (!type.isRetired() || type.getCode().equals(present)))
                .toList();
    }

    public EntryType type(String code) {
        return all().get(code);
    }

    public String label(String code) {
        return all().get(code).label(preferences.getLocale());
    }

    /** All types as choices of a filter. */
    public List<Choice> choices() {
        return all().values().stream()
                .map(type -> new Choice(type.getCode(), label(type.getCode())))
                .toList();
    }
}
