package org.chronik.document;

import java.util.List;

/**
 * What a person writes into a document: the form's content, and what a new version or the next document takes over.
 */
public record DocumentText(String subject, String introduction, Long contactId, List<LineText> lines) {

    public DocumentText {
        lines = List.copyOf(lines);
    }
}
