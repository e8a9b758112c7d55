package org.chronik.system;

import jakarta.enterprise.context.Dependent;
import org.eclipse.microprofile.config.inject.ConfigProperties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The company that sells, as it stands on its papers. */
@Dependent
@ConfigProperties(prefix = "chronik.company")
public class Company {

    public String name;
    public String street;
    public String city;
    public String country;
    public String phone;
    public String email;

    @ConfigProperty(name = "vat-id")
    public String vatId;

    public String bank;
}
