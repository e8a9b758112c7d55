package org.chronik.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chronik.crm.EntrySearchQuery;
import org.chronik.crm.FoundEntry;
import org.chronik.customer.RecordFinder;
import org.chronik.customer.RecordFinder.Found;
import org.chronik.customer.RecordFinder.Group;
import org.chronik.customer.SearchLine;
import org.chronik.filter.Passages;
import org.chronik.filter.Passages.Passage;
import org.chronik.records.RecordRef;
import org.chronik.web.Preferences;

/** Everything that has the words of a search: records by number and name, entries by what they say. */
@Named
@RequestScoped
public class SearchBean {

    /** How the address calls the text. */
    static final String TEXT = "q";

    private static final int MOST = 20;
    private static final int LONGEST = 200;
    private static final int SNIPPET = 260;

    @Inject
    private RecordFinder finder;

    @Inject
    private EntrySearchQuery log;

    @Inject
    private Preferences preferences;

    private String text;
    private SearchWords words;
    private List<Found> records = List.of();
    private List<FoundEntry> entries = List.of();

    /** Searches; the very number of a record leads there at once. */
    public void search() throws IOException {
        words = new SearchWords(text, preferences.filterContext());
        if (words.isEmpty()) {
            return;
        }
        Optional<RecordRef> numbered = finder.byNumber(text);
        if (numbered.isPresent()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + numbered.get().path());
            return;
        }
        records = finder.search(text, MOST);
        entries = log.newest(words.condition(), MOST);
    }

    /** The groups of records in which something was found. */
    public List<Group> getGroups() {
        return Arrays.stream(Group.values())
                .filter(group -> !hits(group).isEmpty())
                .toList();
    }

    /** What was found in a group. */
    public List<Found> hits(Group group) {
        return records.stream()
                .filter(found -> found.group() == group)
                .limit(MOST)
                .toList();
    }

    /** The address of the list that shows all of a group's hits; null if they are all here. */
    public String all(Group group) {
        if (hits(group).size() < MOST || group == Group.CONTACT) {
            return null;
        }
        return SearchWords.filtered("/" + group.name().toLowerCase(Locale.ROOT) + "s", SearchLine.of(text, group));
    }

    /** The newest entries that were found. */
    public List<FoundEntry> getEntries() {
        return entries;
    }

    /** The address of the overview that shows all of them. */
    public String getAllEntries() {
        return words.address("/crm", "text");
    }

    /** A text in parts: what was searched for, and what is between. */
    public List<Passage> marked(String shown) {
        return Passages.of(shown, words.condition());
    }

    /** The part of a text around the first hit. */
    public List<Passage> snippet(String shown) {
        return Passages.around(shown, words.condition(), SNIPPET);
    }

    /** Whether there was anything to search for. */
    public boolean isAsked() {
        return !words.isEmpty();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
