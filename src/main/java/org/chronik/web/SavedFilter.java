package org.chronik.web;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.chronik.filter.Fold;
import org.chronik.records.Refused;
import org.chronik.security.AppUser;

/** A filter on a list under a name: its owner's, or shared with all. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    /** Characters of a name. */
    public static final int LONGEST_NAME = 80;

    private static final int LONGEST_LINE = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter_seq")
    @SequenceGenerator(name = "saved_filter_seq", sequenceName = "saved_filter_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "owner_id")
    private AppUser owner;

    private String list;
    private String name;

    @Column(name = "name_fold")
    private String nameFold;

    private String line;
    private String sort;
    private boolean shared;

    @Version
    private long version;

    protected SavedFilter() {}

    /**
     * A filter that only its owner sees.
     *
     * @param line the filter without language, over all columns of the list
     * @param sort the order as the address of the list says it; null for the list's own
     */
    SavedFilter(AppUser owner, String list, String name, String line, String sort) {
        this.owner = owner;
        this.list = list;
        rename(name);
        write(line, sort);
    }

    /** Its name as it is kept; refused if it is none. */
    static String named(String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("saved.refused.name", LONGEST_NAME);
        }
        return name;
    }

    final void rename(String typed) {
        name = named(typed);
        nameFold = Fold.fold(name);
    }

    final void write(String line, String sort) {
        if (line.isEmpty()) {
            throw new Refused("saved.refused.nothing");
        }
        if (line.length() > LONGEST_LINE) {
            throw new Refused("saved.refused.long");
        }
        this.line = line;
        this.sort = sort;
    }

    void share(boolean withAll) {
        shared = withAll;
    }

    /** Refuses whoever is not its owner, or has not seen what it is by now. */
    void expect(AppUser user, long seen) {
        if (!isOf(user)) {
            throw new Refused("saved.refused.owner");
        }
        Refused.unlessCurrent(seen, version);
    }

    boolean isOf(AppUser user) {
        return owner.getId().equals(user.getId());
    }

    /** Whether a user finds it among his filters. */
    boolean isSeenBy(AppUser user) {
        return shared || isOf(user);
    }

    Long getId() {
        return id;
    }

    String getList() {
        return list;
    }

    /** What a page shows of it to a user. */
    SavedFilterRow row(AppUser user, Long opensWith) {
        return new SavedFilterRow(
                id, version, name, line, sort, isOf(user), shared, id.equals(opensWith), owner.getName());
    }
}
