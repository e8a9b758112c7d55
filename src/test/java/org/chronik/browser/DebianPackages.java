package org.chronik.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chronik.run.StartFailure;

/** Debian's own packages, installed where the tests run as root on a system that has apt-get. */
final class DebianPackages {

    private static final Path APT_GET = Path.of("/usr/bin/apt-get");
    private static final Path LOG = Path.of("target", "installation.log");

    private DebianPackages() {}

    /** True where it could be tried at all; a failure while installing is a failure. */
    static boolean install(List<String> packages) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(APT_GET)) {
            return false;
        }
        run(List.of("update"));
        run(List.of("install", "-y", "--no-install-recommends"), packages);
        return true;
    }

    @SafeVarargs
    private static void run(List<String>... arguments) {
        try {
            ProcessBuilder apt = new ProcessBuilder(APT_GET.toString());
            List.of(arguments).forEach(apt.command()::addAll);
            apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
            // No service of a package is started.
            apt.environment().put("RUNLEVEL", "1");
            int exit = apt.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new StartFailure("apt-get failed, see " + LOG.toAbsolutePath()
                        + ": put that right, or install what the tests need by hand.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while installing packages.", e);
        }
    }
}
