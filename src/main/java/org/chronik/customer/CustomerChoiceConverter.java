package org.chronik.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/** A picked customer as its key in the page. */
@Dependent
@FacesConverter(value = "org.chronik.customer", managed = true)
public class CustomerChoiceConverter implements Converter<CustomerChoice.Item> {

    @Inject
    private CustomerQuery customers;

    @Override
    public CustomerChoice.Item getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || !value.matches("\\d{1,18}")) {
            return null;
        }
        Customer customer = customers.byId(Long.parseLong(value));
        return new CustomerChoice.Item(customer.getId(), customer.getName() + " · " + customer.getNumber());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, CustomerChoice.Item item) {
        return item == null ? "" : String.valueOf(item.id());
    }
}
