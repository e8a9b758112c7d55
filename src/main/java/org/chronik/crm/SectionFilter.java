package org.chronik.crm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.chronik.web.SqlCondition;

/** What a section shows of a record's entries: what people wrote or what was recorded by itself, one type, one author. */
public class SectionFilter implements Serializable {

    private EntryOrigin origin;
    private String type;
    private String author;

    /** The condition on an entry {@code e} and its type {@code t}. */
    SqlCondition condition() {
        List<String> parts = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        if (origin != null) {
            parts.add(origin == EntryOrigin.AUTOMATIC ? "t.automatic" : "not t.automatic");
        }
        if (type != null) {
            parts.add("e.type_code = ?");
            values.add(type);
        }
        if (author != null) {
            parts.add("e.author_kind || ' ' || coalesce(e.author_id, 0) = ?");
            values.add(author);
        }
        return new SqlCondition(String.join(" and ", parts), values);
    }

    public boolean isOn() {
        return origin != null || type != null || author != null;
    }

    public EntryOrigin getOrigin() {
        return origin;
    }

    /** Null shows what comes from people and what was recorded by itself. */
    public void setOrigin(EntryOrigin origin) {
        this.origin = origin;
    }

    public String getType() {
        return type;
    }

    /** The code of a type, or null for all. */
    public void setType(String type) {
        this.type = type;
    }

    public String getAuthor() {
        return author;
    }

    /** The author as {@link SectionFacets} names it, or null for all. */
    public void setAuthor(String author) {
        this.author = author;
    }

    /** Shows all again. */
    public void clear() {
        origin = null;
        type = null;
        author = null;
    }
}
