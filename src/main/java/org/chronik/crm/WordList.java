package org.chronik.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The list of all words that entries have. An entry's words are in it once its transaction is committed; a word that no
 * entry has any more does no harm.
 */
@ApplicationScoped
public class WordList {

    /**
     * In order, so that two transactions with the same new words wait for each other and not in a circle. A word that is
     * known is left out, as it would wait for who counts it.
     */
    private static final String LEARN =
            """
            insert into crm_word (word) select word from unnest(string_to_array(?, ' ')) word(word)
            where not exists (select 1 from crm_word known where known.word = word.word) order by word
            on conflict do nothing""";

    private static final String LEARN_SOME =
            """
            insert into crm_word (word)
            select distinct word from crm_entry e cross join unnest(string_to_array(e.words, ' ')) word(word)
            where e.id between ? and ? and not exists (select 1 from crm_word known where known.word = word.word) order by word
            on conflict do nothing""";

    private static final String LEARN_ALL =
            """
            insert into crm_word (word)
            select distinct word from crm_entry e cross join unnest(string_to_array(e.words, ' ')) word(word)
            where not exists (select 1 from crm_word known where known.word = word.word) order by word
            on conflict do nothing""";

    /** Entries that are looked at to say how frequent words are; of fewer all are. */
    private static final int SAMPLE = 200_000;

    /** Small changes are not worth writing. */
    private static final String COUNT =
            """
            with sampled as (
              select word, round(count(*) * 100 / cast(?1 as float8)) entries
                from crm_entry e tablesample system (?1) cross join unnest(string_to_array(e.words, ' ')) word(word) group by word)
            update crm_word w set entries = s.entries
              from (select k.word, coalesce(sampled.entries, 0) entries from crm_word k left join sampled on sampled.word = k.word) s
             where s.word = w.word and (s.entries > 1.2 * w.entries or s.entries < 0.8 * w.entries)""";

    @PersistenceContext
    private EntityManager em;

    /** Takes in the words of an entry. */
    void learn(CrmEntry entry) {
        if (!entry.getWords().isEmpty()) {
            em.createNativeQuery(LEARN).setParameter(1, entry.getWords()).executeUpdate();
        }
    }

    /** Takes in the words of the entries with keys from one to another. */
    public void learn(long first, long last) {
        em.createNativeQuery(LEARN_SOME)
                .setParameter(1, first)
                .setParameter(2, last)
                .executeUpdate();
    }

    /** Takes in the words of all entries, after many were written at once, and counts them. */
    public void learnAll() {
        em.createNativeQuery(LEARN_ALL).executeUpdate();
        count();
    }

    /** Counts in how many entries each word is, about: it decides how to look for it, never what is found. */
    public void count() {
        Number entries = (Number) em.createNativeQuery("select max(id) - min(id) + 1 from crm_entry")
                .getSingleResult();
        if (entries != null) {
            double percent = Math.min(100, 100.0 * SAMPLE / entries.longValue());
            em.createNativeQuery(COUNT).setParameter(1, percent).executeUpdate();
        }
    }
}
