package org.chronik.customer;

import java.io.Serializable;

/** What the form of a customer holds while it is typed. */
public class CustomerForm implements Serializable {

    private String name;
    private String street;
    private String postalCode;
    private String city;
    private String country = "AT";
    private String email;
    private String phone;
    private String vatId;

    void fill(CustomerText text) {
        name = text.name();
        street = text.street();
        postalCode = text.postalCode();
        city = text.city();
        country = text.country();
        email = text.email();
        phone = text.phone();
        vatId = text.vatId();
    }

    CustomerText text() {
        return new CustomerText(name, street, postalCode, city, country, email, phone, vatId);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getVatId() {
        return vatId;
    }

    public void setVatId(String vatId) {
        this.vatId = vatId;
    }
}
