package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.websocket.Session;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that push is connected to, by their {@link LiveBean#getPage() names}. */
@ApplicationScoped
public class LivePages {

    private final Map<String, Session> sockets = new ConcurrentHashMap<>();

    /** A page that connects anew may do so before its old socket is closed. */
    void connected(String page, Session socket) {
        sockets.put(page, socket);
    }

    void disconnected(String page, Session socket) {
        sockets.remove(page, socket);
    }

    /** Their names at this moment. */
    Set<String> open() {
        return Set.copyOf(sockets.keySet());
    }

    /** Sends without waiting; a page that is gone by now asks when it comes back. */
    void send(Map<String, Object> message, Collection<String> pages) {
        String json = Json.createObjectBuilder(message).build().toString();
        for (String page : pages) {
            Session socket = sockets.get(page);
            if (socket != null) {
                send(json, page, socket);
            }
        }
    }

    private void send(String json, String page, Session socket) {
        try {
            socket.getAsyncRemote().sendText(json);
        } catch (IllegalStateException closed) {
            disconnected(page, socket);
        }
    }
}
