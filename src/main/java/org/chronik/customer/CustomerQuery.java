package org.chronik.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.chronik.filter.Fold;

/** Reads customers: one by its number, some by the beginning of a word of their name. */
@Stateless
@PermitAll
public class CustomerQuery {

    @PersistenceContext
    private EntityManager em;

    /** The customer with this number ({@code k1042}), with its contacts. */
    public Optional<Customer> byNumber(String number) {
        return em.createQuery(
                        "select c from Customer c left join fetch c.contacts where c.number = :number", Customer.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The customer with this key, with its contacts. */
    public Customer byId(long id) {
        Customer customer = em.find(Customer.class, id);
        customer.getContacts();
        return customer;
    }

    /** At most twenty customers whose name contains the text or whose number begins with it, by name. */
    public List<Customer> find(String text) {
        return em.createQuery(
                        """
                        select c from Customer c
                        where c.nameFold like :name escape '!' or c.number like :number escape '!'
                        order by c.nameFold, c.id""",
                        Customer.class)
                .setParameter("name", "%" + escape(Fold.fold(text.strip())) + "%")
                .setParameter("number", escape(text.strip().toLowerCase(java.util.Locale.ROOT)) + "%")
                .setMaxResults(20)
                .getResultList();
    }

    private static String escape(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
