package org.chronik.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chronik.run.StartFailure;

/** Debian's own Chromium and a font, installed where the tests run as root on a system that has apt-get. */
final class DebianChromium {

    private static final Path APT_GET = Path.of("/usr/bin/apt-get");
    private static final Path LOG = Path.of("target", "chromium-installation.log");

    private DebianChromium() {}

    /** True where it could be tried at all; a failure while installing is a failure. */
    static boolean install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(APT_GET)) {
            return false;
        }
        run("update");
        run("install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return true;
    }

    private static void run(String... arguments) {
        try {
            ProcessBuilder apt = new ProcessBuilder(APT_GET.toString());
            apt.command().addAll(List.of(arguments));
            apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
            int exit = apt.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new StartFailure("apt-get could not install Chromium for the browser tests, see "
                        + LOG.toAbsolutePath() + ": put that right, or install Chromium or Google Chrome by hand.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while installing Chromium.", e);
        }
    }
}
