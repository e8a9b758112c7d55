package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.event.WebsocketEvent;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that push is connected to, by their {@link LiveBean#getPage() names}. */
@ApplicationScoped
public class LivePages {

    private final Map<String, Integer> sockets = new ConcurrentHashMap<>();

    void opened(@Observes @WebsocketEvent.Opened WebsocketEvent socket) {
        sockets.merge(socket.getUser(), 1, Integer::sum);
    }

    /** A page that connects anew may do so before its old socket is closed. */
    void closed(@Observes @WebsocketEvent.Closed WebsocketEvent socket) {
        sockets.computeIfPresent(socket.<String>getUser(), (page, open) -> open == 1 ? null : open - 1);
    }

    /** Their names at this moment. */
    public Set<String> open() {
        return Set.copyOf(sockets.keySet());
    }
}
