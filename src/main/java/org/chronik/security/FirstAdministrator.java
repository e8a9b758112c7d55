package org.chronik.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the first administrator from the configuration, when there is no user at all and none come with the sample. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    private UserService users;

    @Inject
    @ConfigProperty(name = "chronik.admin.login")
    private Optional<String> login;

    @Inject
    @ConfigProperty(name = "chronik.admin.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "chronik.sample")
    private boolean sample;

    @PostConstruct
    void create() {
        if (sample || !users.all().isEmpty()) {
            return;
        }
        if (login.isPresent() && password.isPresent()) {
            users.create(login.get(), "Administrator", "admin@localhost", Role.ADMIN, password.get());
        } else {
            LOG.warning("There is no user yet: set chronik.admin.login and chronik.admin.password and start again.");
        }
    }
}
