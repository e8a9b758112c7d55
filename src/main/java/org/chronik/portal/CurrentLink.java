package org.chronik.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.chronik.web.Preferences;

/** The link by which this request came. */
@RequestScoped
class CurrentLink {

    @Inject
    private PortalQuery links;

    @Inject
    private Preferences preferences;

    private PortalLink link;

    /** Finds what the token opens; says whether it opens anything. */
    boolean find(String token) {
        link = links.find(token).orElse(null);
        if (link != null) {
            preferences.fallBackTo(link.locale());
        }
        return link != null;
    }

    PortalLink get() {
        return link;
    }
}
