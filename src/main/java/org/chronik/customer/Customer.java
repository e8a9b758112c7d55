package org.chronik.customer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronik.filter.Fold;
import org.chronik.records.BusinessRecord;
import org.chronik.records.RecordType;

/** A company or a person that buys, with its contacts; number {@code k1042}. */
@Entity
@Table(name = "customer")
@DiscriminatorValue("CUSTOMER")
public class Customer extends BusinessRecord {

    @NotBlank
    @Size(max = 200)
    private String name;

    @Column(name = "name_fold")
    private String nameFold;

    @Size(max = 200)
    private String street;

    @Size(max = 20)
    @Column(name = "postal_code")
    private String postalCode;

    @Size(max = 120)
    private String city;

    @Column(name = "city_fold")
    private String cityFold;

    @Size(max = 2)
    private String country;

    @Email
    @Size(max = 254)
    private String email;

    @Column(name = "email_fold")
    private String emailFold;

    @Size(max = 60)
    private String phone;

    @Column(name = "phone_fold")
    private String phoneFold;

    @Size(max = 20)
    @Column(name = "vat_id")
    private String vatId;

    @Valid
    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL)
    @OrderBy("rank")
    private List<Contact> contacts = new ArrayList<>();

    protected Customer() {}

    /** A new customer; its key and number come with {@link #register}. */
    public Customer(CustomerText text) {
        write(text);
    }

    @Override
    public RecordType type() {
        return RecordType.CUSTOMER;
    }

    /** Makes the persisted customer its own owner and gives it its number. */
    void register(long running) {
        belongTo(getId());
        receiveNumber("k" + running);
    }

    /** Replaces what is known of the customer. */
    void write(CustomerText text) {
        name = text.name().strip();
        nameFold = Fold.fold(name);
        street = text.street();
        postalCode = text.postalCode();
        city = text.city();
        cityFold = Fold.fold(city);
        country = text.country();
        email = text.email();
        emailFold = Fold.fold(email);
        phone = text.phone();
        phoneFold = Fold.fold(phone);
        vatId = text.vatId();
    }

    /** Adds a contact at the end. */
    Contact addContact(ContactText text) {
        Contact contact = new Contact(this, contacts.size() + 1, text);
        contacts.add(contact);
        return contact;
    }

    /** The contact with this key, if it is one of ours. */
    public Optional<Contact> contact(Long contactId) {
        return contacts.stream().filter(c -> c.getId().equals(contactId)).findFirst();
    }

    public List<Contact> getContacts() {
        return List.copyOf(contacts);
    }

    /** What is known of the customer, for a form. */
    public CustomerText text() {
        return new CustomerText(name, street, postalCode, city, country, email, phone, vatId);
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }
}
