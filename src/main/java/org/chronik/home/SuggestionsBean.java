package org.chronik.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.chronik.crm.EntrySentence;
import org.chronik.customer.RecordFinder;
import org.chronik.records.RecordRef;
import org.chronik.web.Texts;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;

/** The field in the bar at the top that leads to any record. */
@Named
@RequestScoped
public class SuggestionsBean {

    @Inject
    private RecordFinder finder;

    @Inject
    private EntrySentence sentence;

    @Inject
    private Texts texts;

    private String picked = Faces.getRequestParameter(SearchBean.TEXT);

    /** What fits the text; the page hears to which text the suggestions belong, in case it was typed on meanwhile. */
    public List<RecordFinder.Found> complete(String typed) {
        PrimeFaces.current().ajax().addCallbackParam("typed", typed);
        return finder.search(typed);
    }

    /** The heading of a suggestion's group. */
    public String group(RecordFinder.Found found) {
        return texts.label(found.group());
    }

    /** What stands out in a suggestion: a document's number, else a name. */
    public String title(RecordFinder.Found found) {
        return switch (found.group()) {
            case CUSTOMER -> found.customer();
            case CONTACT -> found.contact();
            default -> sentence.label(found.ref());
        };
    }

    /** What follows: a customer's number, a contact's customer, a document's customer and subject. */
    public String detail(RecordFinder.Found found) {
        return switch (found.group()) {
            case CUSTOMER -> found.ref().number();
            case CONTACT -> found.customer();
            default -> found.customer() + " · " + found.subject();
        };
    }

    /** What the field shows: the title of a suggestion, or what was typed. */
    public Object label(Object item) {
        return item instanceof RecordFinder.Found found ? title(found) : item;
    }

    /** Opens what was picked. */
    public void open(SelectEvent<String> event) throws IOException {
        if (event.getObject().matches("\\d{1,18}")) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            RecordRef ref = finder.byId(Long.parseLong(event.getObject())).orElseThrow();
            external.redirect(external.getRequestContextPath() + ref.path());
        }
    }

    public String getPicked() {
        return picked;
    }

    public void setPicked(String picked) {
        this.picked = picked;
    }
}
