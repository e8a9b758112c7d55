package org.chronik.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts what the server of the tests stands on before the first test, where the build says that there is a server. */
public final class TestServerSession implements LauncherSessionListener {

    private TestServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String folder = System.getProperty("chronik.server.directory");
        if (folder != null) {
            server = TestServer.start(Path.of("target", "test-server"), Path.of(folder));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
