package org.chronik.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.chronik.security.Role;
import org.chronik.security.UserService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database for the try-out. */
@Singleton
@Startup
@DependsOn("Migrations")
public class SampleData {

    private static final String PASSWORD = "chronik";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserService users;

    @Inject
    private SampleHistory history;

    @Inject
    @ConfigProperty(name = "chronik.sample")
    private boolean wanted;

    @PostConstruct
    void fill() {
        if (wanted && users.all().isEmpty()) {
            users.create("admin", "Ada Winkler", "admin@firma.example", Role.ADMIN, PASSWORD);
            users.create("anna", "Anna Kern", "anna@firma.example", Role.SALES, PASSWORD);
            users.create("bernd", "Bernd Öztürk", "bernd@firma.example", Role.SALES, PASSWORD);
            users.create("lena", "Lena Haas", "lena@firma.example", Role.READER, PASSWORD);
            em.flush();
            history.write();
        }
    }
}
