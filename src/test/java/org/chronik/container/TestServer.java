package org.chronik.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronik.run.DataFolder;
import org.chronik.run.Database;
import org.chronik.run.Durability;
import org.chronik.run.MailServer;
import org.chronik.run.Ports;
import org.chronik.run.ServerCommands;
import org.chronik.run.ServerOptions;

/** What the server of the tests stands on: PostgreSQL, the mail server, and the options it is started with. */
public final class TestServer implements Closeable {

    private static TestServer running;

    private final DataFolder data;
    private final Database database;
    private final MailServer mails;
    private final PickyMailServer picky;
    private final int port = Ports.anyFree();

    private TestServer(Path folder) throws IOException {
        data = DataFolder.open(folder);
        database = Database.start(
                data.resolve("postgresql"), data.secret("database.password"), Ports.anyFree(), Durability.VOLATILE);
        mails = MailServer.start(Ports.anyFree(), Ports.anyFree());
        picky = PickyMailServer.before(mails.smtpPort());
    }

    static TestServer start(Path folder, Path server) {
        try {
            running = new TestServer(folder);
            running.describe(server);
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the application under test, without a slash at its end. */
    public static String url() {
        return "http://localhost:" + running.port;
    }

    /** Where the application under test listens. */
    public static int port() {
        return running.port;
    }

    /** The database of the application under test. */
    public static Database database() {
        return running.database;
    }

    /** The mails that the application under test has sent. */
    public static MailServer mails() {
        return running.mails;
    }

    /** Sets the system properties that arquillian.xml names. */
    private void describe(Path server) throws IOException {
        Path commands = data.resolve("server.commands");
        ServerCommands.write(commands, database.port(), database.password());
        System.setProperty("chronik.test.port", Integer.toString(port));
        System.setProperty(
                "chronik.test.jar", server.resolve("payara-micro.jar").toString());
        System.setProperty(
                "chronik.test.jvm",
                words(Stream.concat(ServerOptions.jvm(data.emptied("tmp")).stream(), settings().stream())));
        System.setProperty(
                "chronik.test.micro",
                words(Stream.concat(
                        ServerOptions.micro(port, commands, server).stream(),
                        Stream.of("--logtofile", data.resolve("server.log").toString()))));
    }

    private List<String> settings() throws IOException {
        return List.of(
                "-Dchronik.url=" + url(),
                "-Dchronik.link.key=" + Files.readString(data.secret("link.key")),
                "-Dchronik.mail.smtp.host=" + mails.host(),
                "-Dchronik.mail.smtp.port=" + picky.port(),
                "-Dchronik.sample=true",
                "-Dchronik.test.imap.port=" + mails.imapPort());
    }

    private static String words(Stream<String> options) {
        return options.map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
    }

    @Override
    public void close() throws IOException {
        picky.close();
        mails.close();
        database.close();
        data.close();
    }
}
