package org.chronik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * Draws the numbers of records without gaps and without collision. The counter's row stays locked until the caller's
 * transaction ends, so a number is drawn late in it, and one that is rolled back is drawn again.
 */
@ApplicationScoped
public class NumberRange {

    @PersistenceContext
    private EntityManager em;

    /** The next running number of a range that never restarts, such as customers {@code k} and quotes {@code o}. */
    public long next(String prefix) {
        return next(prefix, 1);
    }

    /** The first of as many numbers that follow each other. */
    public long next(String prefix, int count) {
        Object last = em.createNativeQuery(
                        """
                        insert into number_range as r (name, last_number) values (?1, ?2)
                        on conflict (name) do update set last_number = r.last_number + ?2
                        returning last_number""")
                .setParameter(1, prefix)
                .setParameter(2, (long) count)
                // What is about to get the number may be in a state that only the number makes sound
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return ((Number) last).longValue() - count + 1;
    }

    /** The next number of a range that restarts each year: prefix, year, five digits, as in {@code n201500522}. */
    public String next(String prefix, LocalDate date) {
        String range = prefix + date.getYear();
        return range + "%05d".formatted(next(range));
    }
}
