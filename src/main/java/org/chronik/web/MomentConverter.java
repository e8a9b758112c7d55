package org.chronik.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.chronik.filter.Between;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterException;

/**
 * A moment as people type it: everything that the filter language takes as a date, such as {@code gestern 14:00},
 * {@code 1.3.2019 9:30} or {@code 3/1/2019}.
 */
@Dependent
@FacesConverter(value = "org.chronik.moment", managed = true)
public class MomentConverter implements Converter<LocalDateTime> {

    @Inject
    private Preferences preferences;

    @Inject
    private Texts texts;

    @Override
    public LocalDateTime getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            Filter filter = Filter.parse(typed, FilterColumn.of(ColumnType.DATETIME), preferences.filterContext());
            if (filter.condition() instanceof Between moment && moment.lo() != null) {
                return LocalDateTime.ofInstant(moment.lo(), preferences.getZone());
            }
            throw refused(texts.get("form.noMoment", typed));
        } catch (FilterException e) {
            throw refused(e.message(preferences.getLocale()));
        }
    }

    private static ConverterException refused(String message) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDateTime value) {
        if (value == null) {
            return "";
        }
        String date = preferences.getDatePattern();
        return value.format(DateTimeFormatter.ofPattern(date + " HH:mm", preferences.getLocale()));
    }
}
