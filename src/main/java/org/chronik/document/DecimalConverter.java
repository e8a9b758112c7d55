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
import org.chronik.web.Preferences;
import org.chronik.web.Texts;

/**
 * Reads and writes exact decimals as pages and papers show them in the reader's language; a currency sign is tolerated.
 * The field's attribute {@code decimals} says how many it may have behind the point.
 */
@Named
@RequestScoped
public class DecimalConverter implements Converter<BigDecimal> {

    private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");

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
        BigDecimal value =
                format().read(text).orElseThrow(() -> refused("form.noNumber", typed, format().number(EXAMPLE)));
        int decimals = Integer.parseInt((String) component.getAttributes().get("decimals"));
        if (value.stripTrailingZeros().scale() > decimals) {
            throw refused("form.decimals", decimals);
        }
        return value;
    }

    private ConverterException refused(String key, Object... arguments) {
        String message = texts.get(key, arguments);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal value) {
        return value == null ? "" : format().number(value);
    }

    private DocumentFormat format() {
        return new DocumentFormat(preferences.getLocale());
    }
}
