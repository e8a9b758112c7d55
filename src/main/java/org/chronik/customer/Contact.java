package org.chronik.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chronik.filter.Fold;

/** A person at one customer. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
    @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Column(name = "name_fold")
    private String nameFold;

    @Size(max = 120)
    private String position;

    @Size(max = 60)
    private String phone;

    @Email
    @Size(max = 254)
    private String email;

    private int rank;

    @Version
    private long version;

    protected Contact() {}

    Contact(Customer customer, int rank, ContactText text) {
        this.customer = customer;
        this.rank = rank;
        write(text);
    }

    void write(ContactText text) {
        name = text.name().strip();
        nameFold = Fold.fold(name);
        position = text.position();
        phone = text.phone();
        email = text.email();
    }

    /** What is known of the contact, for a form. */
    public ContactText text() {
        return new ContactText(name, position, phone, email);
    }

    public Long getId() {
        return id;
    }

    /** Counts the changes; a form sends it back, so that nobody overwrites what another has saved meanwhile. */
    public long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getPosition() {
        return position;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }
}
