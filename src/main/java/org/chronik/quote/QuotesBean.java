package org.chronik.quote;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page with the list of quotes. */
@Named
@ViewScoped
public class QuotesBean implements Serializable {

    private final QuoteList list = new QuoteList();

    @PostConstruct
    void open() {
        list.open();
    }

    public QuoteList getList() {
        return list;
    }
}
