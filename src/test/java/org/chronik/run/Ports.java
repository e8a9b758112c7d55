package org.chronik.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of this machine's loopback address. */
public final class Ports {

    // Below those that systems give to outgoing connections, which could take one between the look and the use
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /** Whether nobody listens there. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** The wanted port, or any other where that one is taken. */
    public static int freeOr(int wanted) {
        return isFree(wanted) ? wanted : anyFree();
    }

    /** A port where nobody listens. */
    public static int anyFree() {
        IntStream ports = ThreadLocalRandom.current().ints(LOWEST, HIGHEST);
        return ports.limit(HIGHEST - LOWEST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new StartFailure("No port from " + LOWEST + " to " + HIGHEST + " is free."));
    }
}
