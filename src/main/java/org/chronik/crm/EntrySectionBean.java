package org.chronik.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.chronik.records.BusinessRecord;
import org.primefaces.PrimeFaces;

/** The section "CRM / conversation notes" of a record's page, and which of its entries are unfolded. */
@Named
@ViewScoped
public class EntrySectionBean implements Serializable {

    @Inject
    private SectionQuery sections;

    private final Set<Long> unfolded = new HashSet<>();
    private final SectionFilter filter = new SectionFilter();
    private boolean filtering;
    private boolean allPinned;
    private boolean all;
    private boolean movedDown;
    private EntrySection section;
    private long recordId;
    private long version;

    /**
     * The section of a record. It is kept as it was shown until it is read anew, so that a click finds the entry that was
     * clicked in its place, even if others have come before it meanwhile.
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
        return sections.section(recordId, filter, allPinned, all);
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

    /** Opens the fields of the filter, or closes them and shows all entries again. */
    public void toggleFilter() {
        filtering = !filtering;
        filter.clear();
        refresh();
    }

    public boolean isFiltering() {
        return filtering;
    }

    public SectionFilter getFilter() {
        return filter;
    }

    /** The record whose section is shown. */
    public long getRecordId() {
        return recordId;
    }
}
