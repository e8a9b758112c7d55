package org.chronik.web;

import java.util.Objects;
import org.chronik.records.Refused;

/** The pages of a list: which one is shown, and the ways to the others. */
public abstract class PagedModel<R> extends FilteredModel<R> {

    /** Where the page begins; null for the beginning of the list. */
    ListCursor cursor;

    /** What is shown; null at first. */
    ListPage<R> page;

    private String date;

    /** Whether the greatest come first. */
    abstract boolean isDescending();

    @Override
    protected void rewind() {
        cursor = null;
    }

    /** To the beginning. */
    public void newest() {
        cursor = null;
    }

    /** One page towards the beginning. */
    public void newer() {
        cursor = page.newer();
    }

    /** One page towards the end. */
    public void older() {
        cursor = page.older();
    }

    /** To the end. */
    public void oldest() {
        cursor = ListCursor.END;
    }

    /** To the date that was typed, in the words of a filter. */
    public void jump() {
        cursor = ListCursor.to(date, isDescending(), context())
                .orElseThrow(() -> new Refused("list.noDate", Objects.requireNonNullElse(date, "")));
        date = null;
    }

    public boolean isAtBeginning() {
        return page == null || page.newer() == null;
    }

    public boolean isAtEnd() {
        return page == null || page.older() == null;
    }

    /** The date to jump to. */
    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }
}
