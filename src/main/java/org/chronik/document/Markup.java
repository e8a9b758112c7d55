package org.chronik.document;

import java.text.Normalizer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An XHTML element that grows node by node: whatever a person typed can only ever become text in it. */
record Markup(Element element) {

    /** Control and format characters (bidirectional overrides, joiners) and halves of a character. */
    private static final String SHAPELESS = "[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\n]]";

    /** The root of a new document. */
    static Markup root(String tag) throws ParserConfigurationException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        return new Markup((Element) document.appendChild(document.createElement(tag)));
    }

    /** Adds a child and returns it. */
    Markup add(String tag) {
        return new Markup(
                (Element) element.appendChild(element.getOwnerDocument().createElement(tag)));
    }

    /** Adds a child of this class and returns it. */
    Markup add(String tag, String cssClass) {
        return add(tag).attribute("class", cssClass);
    }

    /** Adds a child of this class with this text, unless there is no text. */
    void addText(String tag, String cssClass, String text) {
        if (PrintedDocument.isPresent(text)) {
            add(tag, cssClass).text(text);
        }
    }

    /** Adds the text, with its accents composed, and without the characters that have no shape. */
    Markup text(String text) {
        String composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        String printable = composed.replaceAll("\\R", "\n").replace('\t', ' ').replaceAll(SHAPELESS, "");
        element.appendChild(element.getOwnerDocument().createTextNode(printable));
        return this;
    }

    Markup attribute(String name, String value) {
        element.setAttribute(name, value);
        return this;
    }
}
