package org.chronik.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** What a page that keeps itself up to date has seen; its poll hands it what the push did not. */
@Named
@ViewScoped
public class LiveBean implements Serializable {

    @Inject
    private LiveFeed feed;

    @Inject
    private Event<LivePageEnded> ended;

    private final String page = UUID.randomUUID().toString();
    private LiveFeed.Position seen;

    @PostConstruct
    void open() {
        seen = feed.position();
    }

    @PreDestroy
    void end() {
        ended.fire(new LivePageEnded(page));
    }

    /** Hands over what came since the last time; says and renders nothing if that is nothing. */
    public void poll() {
        LiveFeed.Position now = feed.position();
        if (now.equals(seen)) {
            return;
        }
        List<LiveFeed.Message> missed = feed.since(seen);
        seen = now;
        PrimeFaces.current().executeScript(missed == null ? "chronik.lost()" : "chronik.missed(" + json(missed) + ")");
    }

    private static String json(List<LiveFeed.Message> messages) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (LiveFeed.Message message : messages) {
            Map<String, Object> json = message.json();
            array.add(Json.createObjectBuilder(json));
        }
        return array.build().toString();
    }

    /** Asked for when the page is first rendered, so that what happens from then on counts. */
    public String getEpoch() {
        return seen.epoch();
    }

    /** The name by which push knows this page, unlike any other. */
    public String getPage() {
        return page;
    }
}
