package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chronik.system.Company;
import org.eclipse.microprofile.config.inject.ConfigProperties;

/** Who sells and how to reach them, on every page that a customer sees. */
@Named
@RequestScoped
public class SellerBean {

    @Inject
    @ConfigProperties
    private Company company;

    public String getName() {
        return company.name;
    }

    public String getPhone() {
        return company.phone;
    }

    /** The number as an address to call. */
    public String getPhoneAddress() {
        return "tel:" + company.phone.replaceAll("[^+\\d]", "");
    }

    public String getEmail() {
        return company.email;
    }

    public String getBank() {
        return company.bank;
    }
}
