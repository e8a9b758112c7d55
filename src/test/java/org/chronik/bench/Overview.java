package org.chronik.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An open overview, used as {@code list.js} does. */
final class Overview {

    private static final String TABLE = "list:table";
    private static final Pattern PUSH = Pattern.compile("data-push=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'");

    private final Browser browser;
    private final String path;
    private final PageState state;
    private final String channel;
    private final String html;
    private final String nonce;

    Overview(Browser browser, String path) throws IOException, InterruptedException {
        this.browser = browser;
        this.path = path;
        html = browser.get(path);
        state = new PageState(html);
        Matcher csp = NONCE.matcher(html);
        nonce = csp.find() ? csp.group(1) : "";
        Matcher found = PUSH.matcher(html);
        channel = found.find() ? found.group(1) : null;
    }

    /** Where its push comes from. */
    String channel() {
        return channel;
    }

    private String send(String form, String source, String execute, String render, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.put("jakarta.faces.partial.execute", execute);
        if (render != null) {
            fields.put("jakarta.faces.partial.render", render);
        }
        fields.put(form, form);
        fields.putAll(more);
        fields.put("primefaces.nonce", nonce);
        fields.put("jakarta.faces.ViewState", state.viewState());
        String answer = browser.post(path, fields, true).body();
        state.update(answer);
        return answer;
    }

    /** Types a filter and leaves the field. */
    void filter(String column, String typed) throws IOException, InterruptedException {
        String command = "list:filter-by";
        String answer = send(
                "list",
                command,
                command,
                "list:unseen",
                Map.of(command, command, "column", column, "typed", typed, "done", "true"));
        if (!answer.contains("wrong&#34;:false")) {
            throw new IOException(column + ":" + typed + " " + answer);
        }
    }

    /** Reads the rows anew from where the list stands. */
    String rows() throws IOException, InterruptedException {
        return read("fresh", TABLE, TABLE, TABLE + " list:foot");
    }

    /** What a page at its top asks when it hears of an entry that it shows: the rows that have come, or all. */
    String news() throws IOException, InterruptedException {
        String rows = read("news", "live:list", "@none", TABLE + " list:hits");
        return rows.contains("&#34;places&#34;") ? rows : rows();
    }

    private String read(String how, String source, String execute, String render)
            throws IOException, InterruptedException {
        return send(
                "list",
                source,
                execute,
                render,
                Map.of(
                        TABLE + "_pagination",
                        "true",
                        TABLE + "_first",
                        "0",
                        TABLE + "_rows",
                        "50",
                        TABLE + "_skipChildren",
                        "true",
                        TABLE + "_encodeFeature",
                        "true",
                        "list-read",
                        how));
    }

    /** Sorts by a column, the greatest first. */
    String sort(String column) throws IOException, InterruptedException {
        return send(
                "list",
                TABLE,
                TABLE,
                TABLE,
                Map.of(
                        TABLE + "_sorting", "true",
                        TABLE + "_skipChildren", "true",
                        TABLE + "_encodeFeature", "true",
                        TABLE + "_sortKey", header(column),
                        TABLE + "_sortDir", "-1"));
    }

    /** The id of the column's header is the one before its filter. */
    private String header(String column) {
        int filter = html.indexOf(TABLE + ":filter-" + column);
        int id = html.lastIndexOf("<th id=\"", filter) + "<th id=\"".length();
        return html.substring(id, html.indexOf('"', id));
    }

    /** How many hits there are. */
    String count() throws IOException, InterruptedException {
        return send("list", "list:count", "list:count", "list:hits", Map.of("list:count", "list:count"));
    }

    /** Newest, newer, older, oldest. */
    void turn(String way) throws IOException, InterruptedException {
        send("list", "list:" + way, "list:" + way, null, Map.of("list:" + way, "list:" + way));
    }

    void jump(String date) throws IOException, InterruptedException {
        send(
                "list",
                "list:jump-go",
                "list:jump-go list:date",
                null,
                Map.of("list:jump-go", "list:jump-go", "list:date", date));
    }

    /** The poll of an open page. */
    String poll() throws IOException, InterruptedException {
        return send("live", "live:poll", "live:poll", null, Map.of("live:poll", "live:poll"));
    }

    /** The dialog for a note on a record's page: opened, filled in, saved. */
    String note(String draft, String text) throws IOException, InterruptedException {
        return send(
                "note-form",
                "note-form:save",
                "note-form",
                "note-form log:section",
                Map.of(
                        "note-form:save", "note-form:save",
                        "note-form:draft", draft,
                        "note-form:entry", "",
                        "note-form:version", "",
                        "note-form:type_input", "CALL_IN",
                        "note-form:text", text,
                        "note-form:when", "",
                        "note-form:contact_input", ""));
    }
}
