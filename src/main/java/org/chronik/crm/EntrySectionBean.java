package org.chronik.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chronik.records.BusinessRecord;
import org.primefaces.PrimeFaces;

/** The section "CRM / conversation notes" of a record's page, and which of its entries are unfolded. */
@Named
@ViewScoped
public class EntrySectionBean implements Serializable {

    /** What a section shows at first, of the pinned and of the others. */
    static final int SHOWN = 10;

    /** What it shows when all are wanted; beyond that there is the list of the record's entries. */
    static final int ALL = 500;

    @Inject
    private transient CrmEntryQuery entries;

    private final Set<Long> unfolded = new HashSet<>();
    private boolean allPinned;
    private boolean all;
    private boolean movedDown;
    private EntrySection section;
    private long recordId;
    private long version;

    /**
     * The section of a record. It is kept as it was shown until it is read anew, so that a click meets the entry that was
     * clicked, even if others have come before it meanwhile.
     */
    public EntrySection of(BusinessRecord record) {
        if (recordId != record.getId()) {
            version = record.getVersion();
        }
        return of(record.getId());
    }

    EntrySection of(long id) {
        if (section == null || recordId != id) {
            recordId = id;
            section = read(id);
        }
        return section;
    }

    /**
     * Follows what others do. The rest of the page is rendered only where the record has changed, so that no menu closes
     * because somebody wrote a note.
     *
     * @param rest client ids with a colon before each
     * @param touched something that belongs to the record has changed, such as a contact
     */
    public void follow(BusinessRecord record, String rest, boolean touched) {
        refresh();
        if (touched || record.getVersion() != version) {
            version = record.getVersion();
            PrimeFaces.current().ajax().update(rest.replace(":", "").split(" "));
        }
    }

    private EntrySection read(long recordId) {
        int pinnedTotal = entries.count(recordId, true, ALL + 1);
        int othersTotal = entries.count(recordId, false, ALL + 1);
        List<EntryRow> pinned = entries.latest(recordId, true, all || allPinned ? ALL : SHOWN);
        return new EntrySection(
                pinned,
                pinnedTotal,
                all ? entries.latest(recordId, false, ALL) : lastOthers(recordId),
                pinnedTotal + othersTotal);
    }

    /** The last ten; the lines that deleted notes leave do not count. */
    private List<EntryRow> lastOthers(long recordId) {
        int most = 4 * SHOWN;
        List<EntryRow> rows = entries.latest(recordId, false, most);
        while (rows.size() == most && undeleted(rows) < SHOWN) {
            most *= 4;
            rows = entries.latest(recordId, false, most);
        }
        List<EntryRow> shown = new ArrayList<>();
        int counted = 0;
        for (EntryRow row : rows) {
            counted += row.isDeleted() ? 0 : 1;
            if (counted > SHOWN) {
                break;
            }
            shown.add(row);
        }
        return shown;
    }

    private static long undeleted(List<EntryRow> rows) {
        return rows.stream().filter(row -> !row.isDeleted()).count();
    }

    private static boolean shows(EntrySection section, long entryId) {
        return Stream.concat(section.pinned().stream(), section.others().stream())
                .anyMatch(row -> row.id() == entryId);
    }

    /** Folds or unfolds an entry. */
    public void toggle(long entryId) {
        if (!unfolded.remove(entryId)) {
            unfolded.add(entryId);
        }
    }

    public boolean isUnfolded(long entryId) {
        return unfolded.contains(entryId);
    }

    public void showAllPinned() {
        allPinned = true;
        refresh();
    }

    /** Unfolds the rest of the record's entries in place. */
    public void showAll() {
        all = true;
        refresh();
    }

    /** Whether the entry that was just unpinned is older than those that the section shows. */
    public boolean isMovedDown() {
        return movedDown;
    }

    /** Looks where an entry stands that was just unpinned. */
    void unpinned(long entryId) {
        section = read(recordId);
        movedDown = !shows(section, entryId);
    }

    /** Reads anew what an action or somebody else has changed. */
    public void refresh() {
        movedDown = false;
        section = null;
    }
}
