package org.chronik.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chronik.run.StartFailure;

/** The browser of this machine: found, else installed where that is possible, else asked for. */
final class InstalledBrowser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> USUAL_PLACES = Stream.of(
                    "/usr/lib/chromium/chromium",
                    "/opt/google/chrome/chrome",
                    "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
            .map(Path::of)
            .toList();

    private InstalledBrowser() {}

    static Path path() {
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return find(folders, USUAL_PLACES)
                .or(() -> DebianChromium.install() ? find(folders, USUAL_PLACES) : Optional.empty())
                .orElseThrow(() -> new StartFailure("The browser tests need Chromium or Google Chrome on this machine:"
                        + " install one of them (on Debian: apt-get install chromium), then run the tests again."));
    }

    static Optional<Path> find(List<Path> folders, List<Path> usualPlaces) {
        Stream<Path> onPath = folders.stream().flatMap(folder -> NAMES.stream().map(folder::resolve));
        return Stream.concat(onPath, usualPlaces.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }
}
