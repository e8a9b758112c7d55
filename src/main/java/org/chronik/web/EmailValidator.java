package org.chronik.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.regex.Pattern;

/** Refuses in a form what is no e-mail address, in the reader's language. */
@FacesValidator("org.chronik.email")
public class EmailValidator implements Validator<String> {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s.<>\",;]+");

    @Override
    public void validate(FacesContext faces, UIComponent component, String value) {
        if (value != null && !ADDRESS.matcher(value).matches()) {
            String text = Texts.in(faces.getViewRoot().getLocale(), "mail.refused.address", value);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}
