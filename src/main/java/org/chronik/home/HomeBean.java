package org.chronik.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chronik.crm.CrmEntryQuery;
import org.chronik.crm.EntryRow;
import org.chronik.quote.QuoteQuery;
import org.chronik.quote.QuoteRow;
import org.chronik.security.CurrentUser;
import org.chronik.system.Time;

/**
 * The start page: the latest entries, and what of the user's own is still open. Both are kept as they were shown until
 * they are read anew, so that a click meets what was clicked.
 */
@Named
@ViewScoped
public class HomeBean implements Serializable {

    private static final int ENTRIES = 15;
    private static final int QUOTES = 50;
    private static final int SOON_DAYS = 7;

    @Inject
    private CrmEntryQuery log;

    @Inject
    private QuoteQuery quotes;

    @Inject
    private CurrentUser user;

    @Inject
    private Time time;

    private List<EntryRow> entries;
    private List<QuoteRow> openQuotes;

    /** Reads anew what an action or somebody else has changed. */
    public void refresh() {
        entries = null;
        openQuotes = null;
    }

    /** The newest of all entries. */
    public List<EntryRow> getEntries() {
        if (entries == null) {
            entries = log.newest(ENTRIES);
        }
        return entries;
    }

    /** The user's quotes that are not decided yet, newest first. */
    public List<QuoteRow> getQuotes() {
        return open().subList(0, Math.min(QUOTES, open().size()));
    }

    /** There are more open quotes than are shown. */
    public boolean isMoreQuotes() {
        return open().size() > QUOTES;
    }

    private List<QuoteRow> open() {
        if (openQuotes == null) {
            openQuotes = quotes.open(user.get().getId(), time.today(), QUOTES + 1);
        }
        return openQuotes;
    }

    /** How many days a quote is still valid; negative once it has expired. */
    public long daysLeft(QuoteRow quote) {
        return ChronoUnit.DAYS.between(time.today(), quote.validUntil());
    }

    /** Whether a quote has expired, or will within a week. */
    public boolean isUrgent(QuoteRow quote) {
        return daysLeft(quote) <= SOON_DAYS;
    }
}
