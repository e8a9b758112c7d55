package org.chronik.run;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application, as a process of its own: the manifest of its jar opens what it needs of the JDK. */
final class ApplicationServer implements Closeable {

    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final Path log;

    private ApplicationServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ApplicationServer start(Settings settings, DataFolder data, Path commands, Map<String, String> environment)
            throws IOException {
        Path log = data.resolve("server.log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ServerOptions.jvm(data.emptied("tmp")));
        command.addAll(List.of(
                "-jar", settings.server().resolve("payara-micro.jar").toString(), "--nocluster"));
        command.addAll(ServerOptions.micro(settings.port(), commands, settings.server()));
        command.addAll(List.of("--deploy", settings.war().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        File output = log.toFile();
        return new ApplicationServer(
                builder.redirectErrorStream(true).redirectOutput(output).start(), log);
    }

    Process process() {
        return process;
    }

    Path log() {
        return log;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
