package org.chronik.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chronik.run.StartFailure;

/** A program that the tests need on this machine: found, else installed where that is possible, else asked for. */
enum InstalledProgram {
    /** Chromium or Google Chrome. */
    BROWSER(
            "Chromium or Google Chrome",
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
            Stream.of(
                            "/usr/lib/chromium/chromium",
                            "/opt/google/chrome/chrome",
                            "/snap/bin/chromium",
                            "/Applications/Chromium.app/Contents/MacOS/Chromium",
                            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                    .map(Path::of)
                    .toList(),
            List.of("chromium", "fonts-dejavu-core")),

    /** The reverse proxy; its place is not on everybody's path. */
    NGINX(
            "nginx",
            List.of("nginx"),
            List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/local/sbin/nginx")),
            List.of("nginx-light"));

    private final String label;
    private final List<String> names;
    private final List<Path> usualPlaces;
    private final List<String> packages;

    InstalledProgram(String label, List<String> names, List<Path> usualPlaces, List<String> packages) {
        this.label = label;
        this.names = names;
        this.usualPlaces = usualPlaces;
        this.packages = packages;
    }

    Path path() {
        return find().or(() -> DebianPackages.install(packages) ? find() : Optional.empty())
                .orElseThrow(() -> new StartFailure("The browser tests need " + label + " on this machine: install it"
                        + " (on Debian: apt-get install " + packages.get(0) + "), then run the tests again."));
    }

    private Optional<Path> find() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(Path.of(folder)::resolve));
        return Stream.concat(onPath, usualPlaces.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }
}
