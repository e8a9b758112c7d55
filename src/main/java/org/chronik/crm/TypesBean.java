package org.chronik.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.chronik.records.Refused;
import org.chronik.web.Preferences;

/** The page on which administrators keep the types of a note; a click says by its code which type is meant. */
@Named
@ViewScoped
public class TypesBean implements Serializable {

    @Inject
    private EntryTypeService service;

    @Inject
    private Preferences preferences;

    private List<EntryTypeRow> types;
    private EntryTypeForm form = new EntryTypeForm();

    private List<EntryTypeRow> all() {
        if (types == null) {
            types = service.all().stream().map(EntryTypeRow::of).toList();
        }
        return types;
    }

    /** Those that can be picked, in their order. */
    public List<EntryTypeRow> getPicked() {
        return all().stream().filter(type -> !type.retired()).toList();
    }

    /** Those that stay readable on old entries only. */
    public List<EntryTypeRow> getRetired() {
        return all().stream().filter(EntryTypeRow::retired).toList();
    }

    /** The colours to choose from; one is the system's own. */
    public List<EntryType.Family> getFamilies() {
        return Arrays.stream(EntryType.Family.values())
                .filter(family -> family != EntryType.Family.SYSTEM)
                .toList();
    }

    /** The label in the reader's language. */
    public String label(EntryTypeRow type) {
        return isGerman() ? type.labelDe() : type.labelEn();
    }

    /** The label in the other language. */
    public String otherLabel(EntryTypeRow type) {
        return isGerman() ? type.labelEn() : type.labelDe();
    }

    private boolean isGerman() {
        return preferences.getLocale().getLanguage().equals("de");
    }

    /** Fills the dialog for a new type. */
    public void begin() {
        form = new EntryTypeForm();
    }

    /** Fills the dialog with a type that is there. */
    public void edit(String code) {
        form = new EntryTypeForm(all().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("row.refused.gone")));
    }

    public void save() {
        if (form.getCode() == null) {
            service.add(form.text());
        } else {
            service.change(form.getCode(), form.getVersion(), form.text());
        }
        types = null;
    }

    public void moveUp(String code) {
        service.moveUp(code);
        types = null;
    }

    public void moveDown(String code) {
        service.moveDown(code);
        types = null;
    }

    public void retire(String code) {
        types = null;
        service.retire(code);
    }

    public void restore(String code) {
        service.restore(code);
        types = null;
    }

    public EntryTypeForm getForm() {
        return form;
    }
}
