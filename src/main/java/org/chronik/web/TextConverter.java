package org.chronik.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Objects;
import org.chronik.filter.Fold;
import org.primefaces.component.password.Password;

/** Texts as they are typed, but that a field which has to be filled in is not filled in by spaces. */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext faces, UIComponent component, String typed) {
        boolean isUnfilled =
                typed != null && isRequiredText(component) && Fold.fold(typed).isBlank();
        return isUnfilled ? null : typed;
    }

    private static boolean isRequiredText(UIComponent component) {
        return component instanceof UIInput input && input.isRequired() && !(input instanceof Password);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Object value) {
        return Objects.toString(value, "");
    }
}
