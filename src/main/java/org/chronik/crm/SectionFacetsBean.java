package org.chronik.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chronik.security.Actor;
import org.chronik.web.Texts;

/** What the filter of a section offers, with the number of entries; counted once in a request. */
@Named
@RequestScoped
public class SectionFacetsBean {

    @Inject
    private SectionQuery sections;

    @Inject
    private EntrySectionBean section;

    @Inject
    private EntryTypes types;

    @Inject
    private Texts texts;

    private SectionFacets facets;

    public List<SectionFacets.Facet<EntryOrigin>> getOrigins() {
        return offered(facets().origins(filter()), filter().getOrigin(), texts::label);
    }

    public List<SectionFacets.Facet<String>> getTypes() {
        return offered(facets().types(filter()), filter().getType(), types::label);
    }

    public List<SectionFacets.Facet<String>> getAuthors() {
        return offered(facets().authors(filter()), filter().getAuthor(), this::author);
    }

    private String author(String value) {
        SectionFacets.Count author = facets().author(value);
        return author.authorKind() == Actor.Kind.CUSTOMER ? texts.get("author.customer") : author.authorName();
    }

    /** What is chosen stays there, even if the others have left none of it. */
    private static <T> List<SectionFacets.Facet<T>> offered(
            Map<T, Integer> numbers, T chosen, Function<T, String> label) {
        if (chosen != null) {
            numbers.putIfAbsent(chosen, 0);
        }
        return numbers.entrySet().stream()
                .map(one -> new SectionFacets.Facet<>(one.getKey(), label.apply(one.getKey()), one.getValue()))
                .toList();
    }

    private SectionFilter filter() {
        return section.getFilter();
    }

    private SectionFacets facets() {
        if (facets == null) {
            facets = sections.facets(section.getRecordId());
        }
        return facets;
    }
}
