package org.chronik.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payara Micro with the application, as a process of its own: the manifest of its jar opens what it needs of the JDK. */
public final class ApplicationServer implements Closeable {

    private static final String PASSWORD = "CHRONIK_DB_PASSWORD";

    private final Process process;
    private final Path log;

    private ApplicationServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Ends what a try-out that was killed has left running. */
    public static void endLeftover(DataFolder data) throws IOException {
        Optional<ProcessHandle> leftover = record(data).running();
        if (leftover.isPresent()) {
            leftover.get().destroy();
            ProcessRecord.awaitEnd(leftover.get());
        }
    }

    /** Starts it on a database, with settings of its own beside where it is. */
    public static ApplicationServer start(
            Settings settings, DataFolder data, Database database, Map<String, String> environment) throws IOException {
        return start(settings, data, database, environment, ServerOptions.jvm(data.emptied("tmp")));
    }

    /** The same with other options of the Java virtual machine. */
    public static ApplicationServer start(
            Settings settings, DataFolder data, Database database, Map<String, String> environment, List<String> jvm)
            throws IOException {
        Path commands = data.resolve("server.commands");
        ServerCommands.write(commands, database.port(), "${ENV=" + PASSWORD + "}");
        Path log = data.resolve("server.log");
        Folders.keepOld(log);
        ProcessBuilder builder = new ProcessBuilder(command(settings, jvm, commands))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put(PASSWORD, database.password());
        builder.environment().put("CHRONIK_URL", settings.url());
        builder.environment().put("CHRONIK_LINK_KEY", Files.readString(data.secret("link.key")));
        builder.environment().putAll(environment);
        Process process = builder.start();
        record(data).write(process.toHandle());
        return new ApplicationServer(process, log);
    }

    private static List<String> command(Settings settings, List<String> jvm, Path commands) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(
                List.of("-jar", settings.server().resolve("payara-micro.jar").toString(), "--nocluster"));
        command.addAll(ServerOptions.micro(settings.port(), commands, settings.server()));
        command.addAll(List.of("--deploy", settings.war().toString()));
        return command;
    }

    private static ProcessRecord record(DataFolder data) {
        return new ProcessRecord(data.resolve("server.pid"));
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        ProcessRecord.awaitEnd(process.toHandle());
    }
}
