package org.chronik.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts in the reader's language, from the bundle that all pages use. */
@Named
@RequestScoped
public class Texts {

    @Inject
    private Preferences preferences;

    /** The message of a key, its places {0}, {1} … filled. */
    public String get(String key, Object... arguments) {
        return in(preferences.getLocale(), key, arguments);
    }

    /** How many hits a list has, exact up to {@link ListModel#COUNTED}. */
    public String hits(int hits) {
        return hits > ListModel.COUNTED ? get("list.moreHits", ListModel.COUNTED) : get("list.hits", hits);
    }

    /** The label of an enum's value, by the key {@code Type.NAME}. */
    public String label(Enum<?> value) {
        return get(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The message of a key in a language. Not called {@code get} too, so that pages need not choose between the two. */
    public static String in(Locale locale, String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("org.chronik.messages", locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Says on the page that something was done. */
    public void info(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, get(key, arguments));
    }

    /** Says on the page that comes next that something was done. */
    public void infoNext(String key, Object... arguments) {
        info(key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Says on the page what was wrong and what to do. */
    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, get(key, arguments));
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, text, null));
        if (faces.getPartialViewContext().isAjaxRequest()) {
            // p:autoUpdate forgets its component after the first Ajax request of a view
            faces.getPartialViewContext().getRenderIds().add("messages");
        }
        faces.getExternalContext()
                .getFlash()
                .setKeepMessages(!faces.getPartialViewContext().isAjaxRequest());
    }
}
