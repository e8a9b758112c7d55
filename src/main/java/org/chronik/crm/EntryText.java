package org.chronik.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chronik.records.RecordRef;

/** Plain text as safe HTML: everything escaped, addresses and the numbers of records made clickable. */
@Named
@ApplicationScoped
public class EntryText {

    /** An address begins where a word begins, and is not looked for at each of its letters: notes can be long. */
    private static final Pattern CLICKABLE = Pattern.compile("(?<url>https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)])"
            + "|(?<![\\w.+-])(?<mail>[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+)+)"
            + "|\\b(?<number>[konr]\\d+(?:-\\d+)?)\\b");

    /** The numbers of records that a text mentions, whether there are such records or not. */
    public static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher found = CLICKABLE.matcher(text);
        while (found.find()) {
            if (found.group("number") != null) {
                numbers.add(found.group());
            }
        }
        return numbers;
    }

    /**
     * The text as HTML; line breaks are left to the style sheet.
     *
     * @param records whose numbers become links
     */
    public String html(String text, List<RecordRef> records, String contextPath) {
        Map<String, RecordRef> byNumber = records.stream()
                .filter(record -> record.number() != null)
                .collect(Collectors.toMap(RecordRef::number, Function.identity(), (a, b) -> a));
        StringBuilder html = new StringBuilder();
        Matcher found = CLICKABLE.matcher(text);
        int end = 0;
        while (found.find()) {
            html.append(escape(text.substring(end, found.start()))).append(link(found, byNumber, contextPath));
            end = found.end();
        }
        return html.append(escape(text.substring(end))).toString();
    }

    private static String link(Matcher found, Map<String, RecordRef> records, String contextPath) {
        String text = escape(found.group());
        if (found.group("url") != null) {
            return "<a href=\"" + text + "\" rel=\"noopener noreferrer\" target=\"_blank\">" + text + "</a>";
        }
        if (found.group("mail") != null) {
            return "<a href=\"mailto:" + text + "\">" + text + "</a>";
        }
        RecordRef record = records.get(found.group());
        return record == null ? text : "<a href=\"" + contextPath + escape(record.path()) + "\">" + text + "</a>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
