package org.chronik.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words that the paper itself brings, in the customer's language: message keys that begin with document.pdf. */
record Words(ResourceBundle messages) {

    /** English or German, but never the server's own language. */
    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(
                "org.chronik.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String get(String key, Object... arguments) {
        return MessageFormat.format(messages.getString("document.pdf." + key), arguments);
    }
}
