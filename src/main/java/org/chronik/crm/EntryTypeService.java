package org.chronik.crm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.chronik.records.Refused;
import org.chronik.security.Role;

/** What administrators do with the types of a note. The automatic ones are not theirs. */
@Stateless
@RolesAllowed(Role.IS_ADMIN)
public class EntryTypeService {

    private static final int LONGEST_CODE = 36;

    @PersistenceContext
    private EntityManager em;

    /** The types of a note in their order, retired ones too. */
    public List<EntryType> all() {
        return em.createQuery(
                        "select t from EntryType t where t.automatic = false order by t.rank, t.code", EntryType.class)
                .getResultList();
    }

    /** Adds a type behind the others. */
    public void add(EntryTypeText text) {
        List<EntryType> types = lockAll();
        requireNew(text, types);
        EntryType type = new EntryType(freeCode(text), text);
        em.persist(type);
        types.add(type);
        number(types);
    }

    /** Renames a type, on the entries that have it too, unless somebody else changed it since this version was read. */
    public void change(String code, long version, EntryTypeText text) {
        List<EntryType> types = lockAll();
        EntryType type = find(types, code);
        Refused.unlessCurrent(version, type.getVersion());
        requireNew(text, types.stream().filter(other -> other != type).toList());
        type.write(text);
    }

    /** Moves a type before the one above it, of those that can be picked; the first stays. */
    public void moveUp(String code) {
        move(code, -1);
    }

    /** Moves a type behind the one below it, of those that can be picked; the last stays. */
    public void moveDown(String code) {
        move(code, 1);
    }

    private void move(String code, int by) {
        List<EntryType> types = lockAll();
        List<EntryType> picked =
                types.stream().filter(type -> !type.isRetired()).toList();
        int to = picked.indexOf(find(types, code)) + by;
        if (to >= 0 && to < picked.size()) {
            Collections.swap(types, types.indexOf(picked.get(to - by)), types.indexOf(picked.get(to)));
            number(types);
        }
    }

    /** From now on nobody can pick it; one at least has to stay. */
    public void retire(String code) {
        List<EntryType> types = lockAll();
        find(types, code).retire();
        if (types.stream().allMatch(EntryType::isRetired)) {
            throw new Refused("type.refused.last");
        }
    }

    /** It can be picked again, at its old place. */
    public void restore(String code) {
        find(lockAll(), code).restore();
    }

    private List<EntryType> lockAll() {
        return new ArrayList<>(em.createQuery(
                        "select t from EntryType t where t.automatic = false order by t.rank, t.code", EntryType.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    private static EntryType find(List<EntryType> types, String code) {
        return types.stream()
                .filter(type -> type.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void number(List<EntryType> types) {
        for (int i = 0; i < types.size(); i++) {
            types.get(i).moveTo(i + 1);
        }
    }

    private static void requireNew(EntryTypeText text, List<EntryType> others) {
        if (others.stream().anyMatch(other -> other.isNamedLike(text))) {
            throw new Refused("type.refused.exists");
        }
    }

    /** A code that says what it is: {@code TRADE_FAIR}, and {@code TRADE_FAIR_2} if there is one. */
    private String freeCode(EntryTypeText text) {
        String plain = Normalizer.normalize(text.labelEn(), Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        String words = plain.replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        String code = words.isEmpty() ? "NOTE" : words.substring(0, Math.min(words.length(), LONGEST_CODE));
        String free = code;
        for (int i = 2; em.find(EntryType.class, free) != null; i++) {
            free = code + "_" + i;
        }
        return free;
    }
}
