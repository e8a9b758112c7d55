package org.chronik.web;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where an open page is told what happens; the path names the page, as {@link LiveBean#getPage()} does. Not Faces' own
 * push: that has one channel for all pages of a session, and its client gives up after some failures.
 */
@ServerEndpoint("/live/{page}")
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class.getName());

    /** Somebody who reads slower than this is gone. */
    private static final long SEND_MILLIS = 10_000;

    /** Sockets are never idle for long, and Tyrus looks through all libraries for each message to time that. */
    private static final long NO_IDLE_TIMEOUT = 0;

    @Inject
    private LivePages pages;

    @Inject
    private LivePace pace;

    @OnOpen
    public void opened(Session session, @PathParam("page") String page) {
        session.setMaxIdleTimeout(NO_IDLE_TIMEOUT);
        session.getAsyncRemote().setSendTimeout(SEND_MILLIS);
        pages.connected(page, session);
        pace.opened();
    }

    @OnClose
    public void closed(Session session, @PathParam("page") String page) {
        pages.disconnected(page, session);
    }

    /** A connection that breaks is closed after this; the page connects anew. */
    @OnError
    public void failed(Throwable thrown) {
        LOG.log(Level.FINE, "A page's connection broke", thrown);
    }
}
