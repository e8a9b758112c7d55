package org.chronik.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.chronik.web.Preferences;
import org.chronik.web.Texts;

/** Reads and writes exact decimals as the reader's language has them; a currency sign is tolerated. */
@Named
@RequestScoped
public class DecimalConverter implements Converter<BigDecimal> {

    @Inject
    private Preferences preferences;

    @Inject
    private Texts texts;

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\s\\h€%]", "");
        if (text.isEmpty()) {
            return null;
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(preferences.getLocale());
        format.setParseBigDecimal(true);
        ParsePosition end = new ParsePosition(0);
        BigDecimal value = (BigDecimal) format.parse(text, end);
        if (value == null || end.getIndex() != text.length() || value.scale() > 4) {
            String message = texts.get("form.noNumber", typed, example());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
        }
        return value;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal value) {
        return value == null ? "" : number(value);
    }

    private String example() {
        return number(new BigDecimal("1234.5"));
    }

    private String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(preferences.getLocale());
        format.setMaximumFractionDigits(4);
        return format.format(value);
    }
}
