package org.chronik.crm;

import java.io.Serializable;

/** What the dialog for a type of a note holds while it is typed. */
public class EntryTypeForm implements Serializable {

    private String code;
    private long version;
    private String labelDe;
    private String labelEn;
    private EntryType.Family family = EntryType.Family.NOTE;

    EntryTypeForm() {}

    EntryTypeForm(EntryTypeRow type) {
        code = type.code();
        version = type.version();
        labelDe = type.labelDe();
        labelEn = type.labelEn();
        family = type.family();
    }

    EntryTypeText text() {
        return new EntryTypeText(labelDe, labelEn, family);
    }

    /** The type that is changed, or null for a new one. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Of the type, as the form was filled in on it. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getLabelDe() {
        return labelDe;
    }

    public void setLabelDe(String labelDe) {
        this.labelDe = labelDe;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public EntryType.Family getFamily() {
        return family;
    }

    public void setFamily(EntryType.Family family) {
        this.family = family;
    }
}
