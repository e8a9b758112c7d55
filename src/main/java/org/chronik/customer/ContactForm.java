package org.chronik.customer;

import java.io.Serializable;

/** What the dialog for a contact holds while it is typed. */
public class ContactForm implements Serializable {

    private Long id;
    private long version;
    private String name;
    private String position;
    private String phone;
    private String email;

    void fill(Contact contact) {
        id = contact == null ? null : contact.getId();
        version = contact == null ? 0 : contact.getVersion();
        name = contact == null ? null : contact.getName();
        position = contact == null ? null : contact.getPosition();
        phone = contact == null ? null : contact.getPhone();
        email = contact == null ? null : contact.getEmail();
    }

    ContactText text() {
        return new ContactText(name, position, phone, email);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Of the contact, as the form was filled in on it. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
