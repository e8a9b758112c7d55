package org.chronik.crm;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.security.UserService;
import org.chronik.web.Access;
import org.chronik.web.Access.KeyIndex;
import org.chronik.web.Access.WordIndex;
import org.chronik.web.ListColumn;
import org.chronik.web.ListColumn.Lead;
import org.chronik.web.ListColumn.Sort;
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

    private static final String ONE_RECORD =
            "exists (select 1 from crm_entry_link y join record d on d.id = y.record_id where y.entry_id = e.id"
                    + " and d.type <> 'CUSTOMER' and %s)";

    private static final KeyIndex AUTHORS = new KeyIndex(
            "select a.key from (select id, login from app_user union all values (-1, 'customer'), (-2, 'system')) a(key, code)"
                    + " where %s",
            "crm_entry e", "e.author_key", "e.author_key = any(%s)", "bigint", 100_000);

    private static final KeyIndex TYPES =
            new KeyIndex(null, "crm_entry e", "e.type_code", "e.type_code = any(%s)", "text", 100_000);

    private static final KeyIndex CUSTOMERS = new KeyIndex(
            "select c.id from customer c where %s",
            "crm_entry e", "e.customer_id", "e.customer_id = any(%s)", "bigint", 100);

    /** That both have the same moment lets the index of links give the order. */
    private static final KeyIndex RECORDS = new KeyIndex(
            "select d.id from record d where d.type <> 'CUSTOMER' and %s",
            "crm_entry_link l join crm_entry e on e.id = l.entry_id and e.recorded_at = l.recorded_at",
            "l.record_id",
            "e.id in (select z.entry_id from crm_entry_link z where z.record_id = any(%s))",
            "bigint",
            20);

    private static final WordIndex WORDS = new WordIndex(
            "crm_entry", "(select * from crm_entry e where %s offset 0) e", "string_to_array(e.words, ' ')");

    private static final Lead CUSTOMER = new Lead("customer c", "c.id = e.customer_id", 2);

    static final ListDefinition<EntryRow> DEFINITION = new ListDefinition<>(
            EntryRow.SHOWN,
            "crm_entry e",
            "true",
            "e.id",
            "recorded",
            List.of(
                    ListColumn.of("recorded", ColumnType.DATETIME, "e.recorded_at"),
                    ListColumn.of("happened", ColumnType.DATETIME, "e.occurred_at"),
                    new ListColumn("author", ColumnType.USER, null, "a.code", null, null)
                            .sortedBy(Sort.by("e.author_fold", "e.recorded_at"))
                            .with(AUTHORS),
                    ListColumn.of("type", ColumnType.ENUM, "e.type_code")
                            .sortedBy(Sort.by("e.type_code", "e.recorded_at"))
                            .with(TYPES),
                    ListColumn.text("customer", "c.name_fold", "c.name")
                            .sortedBy(new Sort(CUSTOMER, List.of("c.name_fold", "c.id", "e.recorded_at")))
                            .with(CUSTOMERS),
                    new ListColumn("records", ColumnType.REF, null, "d.number_key", "d.number", ONE_RECORD)
                            .with(RECORDS),
                    new ListColumn("text", ColumnType.LONGTEXT, null, "e.text_fold", ArrivedEntryQuery.TEXT, null)
                            .with(WORDS),
                    ListColumn.of("sticky", ColumnType.BOOL, "e.sticky")
                            .sortedBy(Sort.by("e.sticky", "e.recorded_at"))),
            (id, row) -> EntryRow.of(row));

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
        return DEFINITION;
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
        return new RowFilter.Test(linked, new Access.Keys(RECORDS, null, List.of(recordId)));
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
