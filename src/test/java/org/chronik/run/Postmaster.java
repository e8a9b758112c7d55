package org.chronik.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The process of PostgreSQL that runs on a folder, whoever started it. */
final class Postmaster {

    private final Path pidFile;

    Postmaster(Path folder) {
        this.pidFile = folder.resolve("postmaster.pid");
    }

    /** Ends it, with its clients, and leaves the folder ready for the next one. */
    void end() throws IOException {
        ProcessRecord record = new ProcessRecord(pidFile);
        Optional<ProcessHandle> process = record.running();
        if (process.isPresent()) {
            // "Fast shutdown"; SIGTERM would wait for the clients to go
            new ProcessBuilder("kill", "-INT", Long.toString(process.get().pid())).start();
            ProcessRecord.awaitEnd(process.get());
        } else if (record.namesAnother()) {
            // PostgreSQL would take the process that now has this number for its own, and not start
            Files.delete(pidFile);
        }
    }
}
