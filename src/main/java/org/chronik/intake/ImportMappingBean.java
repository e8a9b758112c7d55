package org.chronik.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.chronik.crm.EntryTypes;
import org.chronik.filter.Choice;
import org.chronik.records.Refused;
import org.chronik.web.Preferences;
import org.omnifaces.cdi.Param;

/** The form in which it is said what the columns of a file are. */
@Named
@ViewScoped
public class ImportMappingBean implements Serializable {

    private static final int SAMPLE = 5;
    private static final int MOST_TYPES = 200;

    @Inject
    @Param(name = "id")
    private Long id;

    @Inject
    private ImportQuery query;

    @Inject
    private ImportService service;

    @Inject
    private EntryTypes entryTypes;

    @Inject
    private Preferences preferences;

    private List<String> header;
    private List<List<String>> sample;
    private MappingForm form;

    @PostConstruct
    void read() {
        ImportRun run = id == null ? null : query.run(id);
        if (run != null) {
            header = run.getHeader();
            sample = query.sample(id, SAMPLE);
            form = MappingForm.of(run, preferences.getZone());
            mapTypes();
        }
    }

    /** Asks for a type for each value of the column that is the type now. */
    public void mapTypes() {
        Integer column = form.column(ImportField.TYPE);
        if (form.getKind() != ImportKind.HISTORY) {
            return;
        }
        List<String> values = column == null ? List.of("") : query.values(id, column, MOST_TYPES);
        if (values.size() > MOST_TYPES) {
            form.setTypes(List.of());
            throw new Refused("import.refused.manyTypes", header.get(column), MOST_TYPES);
        }
        form.mapTypes(values, new TypeGuess(entryTypes)::of);
    }

    /** Looks at all lines. */
    public String check() {
        service.check(id, form.mapping(header.size()));
        return "/admin/import?faces-redirect=true&id=" + id;
    }

    /** All types of entries. */
    public List<Choice> getChoices() {
        return entryTypes.choices();
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC")
                        || zone.matches(
                                "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    /** The places of the columns. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, header.size()).boxed().toList();
    }

    public List<String> getHeader() {
        return header;
    }

    public List<List<String>> getSample() {
        return sample;
    }

    public MappingForm getForm() {
        return form;
    }
}
