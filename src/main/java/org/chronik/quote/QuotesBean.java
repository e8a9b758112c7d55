package org.chronik.quote;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page with the list of quotes. */
@Named
@ViewScoped
public class QuotesBean implements Serializable {

    private final QuoteList list = new QuoteList();

    public QuoteList getList() {
        return list;
    }
}
