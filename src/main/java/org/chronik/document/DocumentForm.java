package org.chronik.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the form of a document holds while it is typed: its head and its lines, which can be moved. */
public class DocumentForm implements Serializable {

    private String subject;
    private String introduction;
    private Long contactId;
    private final List<LineForm> lines = new ArrayList<>(List.of(new LineForm()));

    /** Shows what a document says. */
    public void fill(DocumentText text) {
        subject = text.subject();
        introduction = text.introduction();
        contactId = text.contactId();
        lines.clear();
        text.lines().forEach(line -> lines.add(new LineForm(line)));
    }

    /** What was typed. */
    public DocumentText text() {
        return new DocumentText(
                subject,
                introduction,
                contactId,
                lines.stream().map(LineForm::line).toList());
    }

    /** What the lines come to so far. */
    public Totals totals() {
        return Totals.ofTexts(
                lines.stream().filter(LineForm::isPriced).map(LineForm::line).toList());
    }

    /** Adds an empty line at the end. */
    public void addLine() {
        lines.add(new LineForm());
    }

    /** Adds the lines of another document below those that were written; gives them back, to be taken out again. */
    public List<LineForm> add(List<LineText> texts) {
        lines.removeIf(LineForm::isUntouched);
        List<LineForm> added = texts.stream().map(LineForm::new).toList();
        lines.addAll(added);
        return added;
    }

    /** Takes lines out that were added together, whatever was changed in them. */
    public void remove(List<LineForm> added) {
        lines.removeAll(added);
    }

    /** Takes out the line of this key; a second time nothing. */
    public void removeLine(String key) {
        lines.removeIf(line -> line.getKey().equals(key));
    }

    /** Moves the line of this key up by one; the first stays. */
    public void moveUp(String key) {
        for (int index = 1; index < lines.size(); index++) {
            if (lines.get(index).getKey().equals(key)) {
                Collections.swap(lines, index - 1, index);
                return;
            }
        }
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }
}
