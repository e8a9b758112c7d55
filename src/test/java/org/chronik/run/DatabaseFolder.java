package org.chronik.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where PostgreSQL keeps its programs, its data and its log. */
final class DatabaseFolder {

    /** The version in pom.xml: another one cannot read the data. */
    private static final String MAJOR = "18";

    // While it recovers, the database system is "starting up" or "not yet accepting connections"
    private static final Pattern COMPLAINT = Pattern.compile("(FATAL|PANIC): +(?!the database system is ).*");

    private final Path path;

    DatabaseFolder(Path path) {
        this.path = path;
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    Postmaster postmaster() {
        return new Postmaster(data());
    }

    /** Ends what an earlier start left running; throws away what nobody needs, or what was never made to its end. */
    void prepare(Durability durability) throws IOException {
        OwnerOnly.createDirectories(path);
        postmaster().end();
        Folders.keepOld(log());
        if (Files.exists(incomplete())) {
            Folders.delete(binaries());
            Folders.delete(data());
        } else if (durability == Durability.VOLATILE) {
            Folders.delete(data());
        }
        if (!Files.exists(data())) {
            OwnerOnly.write(incomplete(), "");
        } else {
            check();
        }
    }

    /** The first start has come through. */
    void complete() throws IOException {
        Files.deleteIfExists(incomplete());
    }

    private Path incomplete() {
        return path.resolve("incomplete");
    }

    private void check() throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(data().resolve("global/pg_control"))) {
            throw new StartFailure("The database in " + data()
                    + " is broken: put it back from a backup, or move it away, or name another folder with -Ddata=.");
        }
        String major = Files.readString(version).strip();
        if (!major.equals(MAJOR)) {
            throw new StartFailure("The database in " + data() + " was made by PostgreSQL " + major
                    + ", and this is PostgreSQL " + MAJOR + ": move it away, or name another folder with -Ddata=.");
        }
    }

    /** The last line of the log that says why PostgreSQL cannot work, if there is one. */
    Optional<String> complaint() throws IOException {
        if (!Files.exists(log())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(log())) {
            return lines.map(COMPLAINT::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .reduce((earlier, later) -> later);
        }
    }

    StartFailure failure(Exception cause) throws IOException {
        return new StartFailure(
                "PostgreSQL did not start"
                        + complaint().map(line -> " (" + line + ")").orElse("") + ", see " + log()
                        + ": put that right, or name another folder with -Ddata=.",
                cause);
    }
}
