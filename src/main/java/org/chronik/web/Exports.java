package org.chronik.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The exports of this server: those that run, of which there are few at once, and what became of the last ones. */
@ApplicationScoped
public class Exports {

    private static final int AT_ONCE = 2;
    private static final int REMEMBERED = 100;

    private final Map<Key, Export> exports = new HashMap<>();

    /** The browser makes up the id; another user's cannot be guessed by it. */
    private record Key(String login, String id) {}

    /** Begins an export, or says in its state why not. */
    public synchronized Export begin(String login, String id) {
        Export export = new Export(login, state(login));
        if (exports.size() >= REMEMBERED) {
            exports.values().removeIf(other -> !other.isRunning());
        }
        if (export.isRunning() || find(login, id).isEmpty()) {
            exports.put(new Key(login, id), export);
        }
        return export;
    }

    private ExportState state(String login) {
        if (exports.values().stream()
                .anyMatch(other -> other.isRunning() && other.login().equals(login))) {
            return ExportState.ONE_AT_ONCE;
        }
        return exports.values().stream().filter(Export::isRunning).count() < AT_ONCE
                ? ExportState.RUNNING
                : ExportState.FEW_AT_ONCE;
    }

    /** An export of this user. */
    public synchronized Optional<Export> find(String login, String id) {
        return Optional.ofNullable(exports.get(new Key(login, id)));
    }
}
