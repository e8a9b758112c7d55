package org.chronik.run;

import java.nio.file.Path;
import java.util.List;

/** How Payara Micro is called, by the try-out and by the tests: small, quick to start, alone, and on this machine only. */
public final class ServerOptions {

    private ServerOptions() {}

    /** Options of the Java virtual machine as on a server that matters, and as {@code chronik.service} has them. */
    public static List<String> jvmAtWork(Path temporary) {
        return List.of("-Xms1g", "-Xmx1g", "-Djava.net.preferIPv4Stack=true", "-Djava.io.tmpdir=" + temporary);
    }

    /** Options of the Java virtual machine. */
    public static List<String> jvm(Path temporary) {
        return List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + temporary);
    }

    /**
     * Options of Payara Micro, all but the application itself.
     *
     * @param commands as {@link ServerCommands} writes them
     * @param server the folder with postgresql.jar
     */
    public static List<String> micro(int port, Path commands, Path server) {
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                commands.toString(),
                "--addlibs",
                server.resolve("postgresql.jar").toString());
    }
}
