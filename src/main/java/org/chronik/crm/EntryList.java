package org.chronik.crm;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import org.chronik.filter.Choice;
import org.chronik.security.UserService;
import org.chronik.web.Access;
import org.chronik.web.ListDefinition;
import org.chronik.web.ListModel;
import org.chronik.web.LiveBean;
import org.chronik.web.LiveFeed;
import org.chronik.web.LiveSignal;
import org.chronik.web.RowFilter;
import org.chronik.web.SqlCondition;
import org.chronik.web.Texts;
import org.primefaces.PrimeFaces;

/** The list of all entries, newest first, and which of those that arrive belong in it. */
public class EntryList extends ListModel<EntryRow> {

    private Long recordId;
    private LiveFeed.Position seen;
    /** What the server tells news by; made anew where the filter has changed, or the page was put aside meanwhile. */
    private transient OverviewFilter told;

    @Override
    protected String name() {
        return "entries";
    }

    @Override
    protected boolean isHiddenAtFirst(String column) {
        return column.equals("happened");
    }

    @Override
    protected ListDefinition<EntryRow> definition() {
        return EntryColumns.LIST;
    }

    @Override
    protected long key(EntryRow row) {
        return row.id();
    }

    /** Shows the entries of one record only. */
    void restrictTo(Long recordId) {
        this.recordId = recordId;
    }

    @Override
    protected RowFilter restriction() {
        if (recordId == null) {
            return RowFilter.EVERYTHING;
        }
        SqlCondition linked = new SqlCondition(
                "e.id in (select z.entry_id from crm_entry_link z where z.record_id = ?)", List.of(recordId));
        return new RowFilter.Test(linked, Access.Keys.known(EntryColumns.RECORDS, List.of(recordId)));
    }

    /** Whoever comes from a record wants to see its entries, not those of them that a filter lets through. */
    @Override
    protected boolean opensWithFilter() {
        return recordId == null;
    }

    @Override
    protected List<Choice> choices(String column) {
        if (column.equals("type")) {
            return get(EntryTypes.class).choices();
        }
        if (column.equals("author")) {
            List<Choice> choices = new ArrayList<>();
            get(UserService.class).all().forEach(u -> choices.add(new Choice(u.getLogin(), u.getName())));
            choices.add(new Choice("customer", get(Texts.class).get("author.customer")));
            choices.add(new Choice("system", get(Texts.class).get("author.system")));
            return choices;
        }
        return super.choices(column);
    }

    @Override
    protected void read(String sort, boolean descending) {
        LiveFeed.Position now = get(LiveFeed.class).position();
        String line = line();
        if (told == null || !told.line().equals(line)) {
            told = new OverviewFilter(line, line.isEmpty() ? null : fields(), context(), recordId);
        }
        // What is written while rows are read is judged by the filter they are read by.
        get(OpenOverviews.class).shows(get(LiveBean.class).getPage(), told);
        super.read(sort, descending);
        if (seen == null || isAtBeginning()) {
            seen = now;
        }
    }

    /** Tells the page the places of what has come; nothing if nobody can say, and the page reads itself anew. */
    @Override
    protected List<EntryRow> news() {
        LiveFeed feed = get(LiveFeed.class);
        LiveFeed.Position now = feed.position();
        List<LiveSignal> fresh = fresh(feed);
        if (fresh == null || fresh.size() > SIZE || page().rows().isEmpty() || told == null) {
            return List.of();
        }
        return get(ArrivedEntries.class)
                .rows(told, fresh)
                .map(arrived -> take(arrived, now))
                .orElse(List.of());
    }

    private List<EntryRow> take(List<EntryRow> arrived, LiveFeed.Position now) {
        EntryNews news = EntryNews.of(page().rows(), arrived, SIZE);
        seen = now;
        show(news.page(page()));
        moreHits(news.rows().size());
        PrimeFaces.current().ajax().addCallbackParam("places", news.joinedPlaces());
        return news.rows();
    }

    /** How many entries that belong in this list arrived since it was last read from its beginning; -1 if nobody can say. */
    int arrived() {
        List<LiveSignal> fresh = fresh(get(LiveFeed.class));
        if (fresh == null) {
            return -1;
        }
        List<Long> keys = fresh.stream().map(LiveSignal::subject).toList();
        return keys.isEmpty() ? 0 : countOf(keys);
    }

    /** The entries that were written since, whether they belong in this list or not; null if nobody can say. */
    private List<LiveSignal> fresh(LiveFeed feed) {
        List<LiveFeed.Message> messages = seen == null ? List.of() : feed.since(seen);
        return messages == null
                ? null
                : messages.stream()
                        .map(LiveFeed.Message::signal)
                        .filter(signal -> signal.kind() == LiveSignal.Kind.NEW_ENTRY)
                        .toList();
    }

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
