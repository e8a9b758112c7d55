package org.chronik.bench;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The application's WAR with the floors in it. */
final class BenchWar {

    private static final List<String> ADDED =
            List.of("org/chronik/bench/inside", "org/chronik/crm/EntryDefinition.class");

    private BenchWar() {}

    static Path make(Path war, Path testClasses, Path folder) throws IOException {
        Path made = folder.resolve("chronik-bench.war");
        Files.createDirectories(folder);
        Files.copy(war, made, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(made)) {
            for (String added : ADDED) {
                try (Stream<Path> files = Files.walk(testClasses.resolve(added))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Path to = zip.getPath("WEB-INF/classes")
                                .resolve(testClasses.relativize(file).toString());
                        Files.createDirectories(to.getParent());
                        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        return made;
    }
}
