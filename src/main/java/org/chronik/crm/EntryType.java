package org.chronik.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.chronik.web.Texts;

/** What kind of contact an entry reports: an automatic one of {@link EntryKind}, or one that people pick. */
@Entity
@Table(name = "crm_type")
public class EntryType {

    @Id
    private String code;

    private boolean automatic;
    private int rank;
    private boolean retired;

    @Enumerated(EnumType.STRING)
    private Family family;

    @Column(name = "label_de")
    private String labelDe;

    @Column(name = "label_en")
    private String labelEn;

    @Version
    private long version;

    /** What belongs together at a glance: one colour each. */
    public enum Family {
        MAIL,
        CALL,
        QUOTE,
        ORDER,
        INVOICE,
        ALERT,
        NOTE,
        SYSTEM
    }

    protected EntryType() {}

    /** A type that people pick; its place comes with {@link #moveTo}. */
    EntryType(String code, EntryTypeText text) {
        this.code = code;
        write(text);
    }

    final void write(EntryTypeText text) {
        labelDe = text.labelDe().strip();
        labelEn = text.labelEn().strip();
        family = text.family();
    }

    void moveTo(int rank) {
        this.rank = rank;
    }

    /** Can no longer be picked; entries keep it. */
    void retire() {
        retired = true;
    }

    void restore() {
        retired = false;
    }

    /** Whether another type could be taken for it. */
    boolean isNamedLike(EntryTypeText text) {
        return labelDe.equalsIgnoreCase(text.labelDe().strip())
                || labelEn.equalsIgnoreCase(text.labelEn().strip());
    }

    /** The label in a language. */
    public String label(Locale locale) {
        return label(code, labelDe, labelEn, locale);
    }

    /** The label of a type in a language; automatic types have none of their own. */
    static String label(String code, String labelDe, String labelEn, Locale locale) {
        if (labelDe == null) {
            return Texts.in(locale, "EntryKind." + code);
        }
        return locale.getLanguage().equals("de") ? labelDe : labelEn;
    }

    public String getCode() {
        return code;
    }

    /** Written by the application alone; cannot be picked. */
    public boolean isAutomatic() {
        return automatic;
    }

    /** Stays readable on old entries, but cannot be picked any more. */
    public boolean isRetired() {
        return retired;
    }

    public Family getFamily() {
        return family;
    }

    /** Counts the changes; a form sends it back, so that nobody overwrites what another has saved meanwhile. */
    public long getVersion() {
        return version;
    }

    public String getLabelDe() {
        return labelDe;
    }

    public String getLabelEn() {
        return labelEn;
    }
}
