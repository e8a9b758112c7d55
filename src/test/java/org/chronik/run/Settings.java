package org.chronik.run;

import java.nio.file.Path;

/**
 * What the application is started with.
 *
 * @param port of the application
 * @param data the folder that keeps everything from start to start
 * @param server the folder with payara-micro.jar and postgresql.jar
 * @param war the application
 */
public record Settings(int port, Path data, Path server, Path war) {

    private static final int HIGHEST_PORT = 65535;

    public static Settings of(String... arguments) {
        return new Settings(
                port(arguments[0]),
                Path.of(arguments[1]).toAbsolutePath().normalize(),
                Path.of(arguments[2]),
                Path.of(arguments[3]));
    }

    public String url() {
        return "http://localhost:" + port;
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartFailure("-Dport=" + text + " is no port: take a number from 1 to " + HIGHEST_PORT + ".");
    }
}
