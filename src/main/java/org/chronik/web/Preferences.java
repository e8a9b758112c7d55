package org.chronik.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chronik.filter.FilterContext;
import org.chronik.security.AppUser;
import org.chronik.security.CurrentUser;
import org.chronik.system.Time;

/**
 * The reader's language and zone: as chosen in the profile, else the browser's language and the company's zone; and
 * whether single keys do something.
 */
@Named
@RequestScoped
public class Preferences {

    private static final List<Locale> SUPPORTED = List.of(Locale.GERMAN, Locale.ENGLISH);

    @Inject
    private CurrentUser user;

    @Inject
    private Time time;

    @Inject
    private HttpServletRequest request;

    private Locale fallback;
    private Locale locale;

    /** What a reader gets whose browser wants neither German nor English, instead of English. */
    public void fallBackTo(Locale language) {
        fallback = language;
        locale = null;
    }

    /** Reads anew what an action has changed. */
    public void refresh() {
        user.refresh();
        locale = null;
    }

    /** German or English; the browser's region stays ({@code en-GB}), since it decides how dates are read. */
    public Locale getLocale() {
        if (locale == null) {
            Optional<String> chosen = user.find().map(AppUser::getLanguage);
            locale = chosen.map(this::withRegion).orElseGet(this::fromBrowser);
        }
        return locale;
    }

    /** How a date is typed in a form. */
    public String getDatePattern() {
        return datePattern(getLocale());
    }

    /** How a reader of this language types a date. */
    static String datePattern(Locale reader) {
        if (reader.getLanguage().equals("de")) {
            return "dd.MM.yyyy";
        }
        return reader.equals(Locale.UK) ? "dd/MM/yyyy" : "MM/dd/yyyy";
    }

    /** Whether keys do something without Ctrl or Alt. */
    public boolean isSingleKeys() {
        return user.find().map(AppUser::isSingleKeys).orElse(true);
    }

    private Locale withRegion(String language) {
        return wanted().stream()
                .filter(wanted -> wanted.getLanguage().equals(language))
                .findFirst()
                .orElseGet(() -> Locale.forLanguageTag(language));
    }

    private Locale fromBrowser() {
        List<Locale> all = wanted();
        return all.stream()
                .filter(wanted ->
                        SUPPORTED.stream().anyMatch(l -> l.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(fallback, all.isEmpty() ? Locale.GERMAN : Locale.ENGLISH));
    }

    /** The browser's languages; none if it does not say, when the request has the server's. */
    private List<Locale> wanted() {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }

    /** How the reader's filters are read, at this moment. */
    public FilterContext filterContext() {
        return new FilterContext(
                getLocale(),
                getZone(),
                time.now(),
                user.find().map(AppUser::getLogin).orElse(null));
    }

    /** The zone in which moments are shown and dates are read. */
    public ZoneId getZone() {
        return user.find().map(AppUser::getZone).map(ZoneId::of).orElseGet(time::zone);
    }
}
