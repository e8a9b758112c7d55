package org.chronik.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server's clock and the company's calendar. */
@ApplicationScoped
public class Time {

    @Inject
    @ConfigProperty(name = "chronik.zone")
    private ZoneId zone;

    private final Clock clock = Clock.systemUTC();

    /** This moment, in the precision that the database keeps: microseconds. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today where the company is: the day of documents and the year of their numbers. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The company's zone; also the default of users who have set none. */
    @Produces
    public ZoneId zone() {
        return zone;
    }
}
