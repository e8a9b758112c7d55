package org.chronik.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts Chronik for trying it out: PostgreSQL, a mail server and the application, all on this machine alone. */
public final class TryOut {

    private static final String PASSWORD = "CHRONIK_DB_PASSWORD";

    private final Settings settings;
    private final Services services = new Services();

    private TryOut(Settings settings) {
        this.settings = settings;
    }

    /**
     * Runs until the application ends or the process is told to.
     *
     * @param arguments port, data folder, folder of the server's jars, WAR
     */
    public static void main(String... arguments) throws InterruptedException {
        try {
            new TryOut(Settings.of(arguments)).run();
        } catch (StartFailure failure) {
            fail(failure.getMessage());
        } catch (IOException failure) {
            fail("Chronik did not start: " + failure);
        }
    }

    private void run() throws IOException, InterruptedException {
        System.out.println("Chronik starts on the data folder " + settings.data() + " ...");
        DataFolder data = services.start(() -> DataFolder.open(settings.data()));
        Path password = data.secret("database.password");
        Path key = data.secret("link.key");
        if (!Ports.isFree(settings.port())) {
            throw new StartFailure("Port " + settings.port()
                    + " is in use: stop what listens there, or give Chronik another one with -Dport=.");
        }
        Database database = services.start(
                () -> Database.start(data.resolve("postgresql"), password, Ports.freeOr(15432), Durability.KEPT));
        MailServer mails = services.start(() -> MailServer.start(Ports.freeOr(3025), Ports.freeOr(3143)));
        Path commands = data.resolve("server.commands");
        ServerCommands.write(commands, database.port(), "${ENV=" + PASSWORD + "}");
        ApplicationServer server = services.start(() -> ApplicationServer.start(
                settings,
                data,
                commands,
                Map.of(
                        PASSWORD,
                        database.password(),
                        "CHRONIK_URL",
                        settings.url(),
                        "CHRONIK_LINK_KEY",
                        Files.readString(key),
                        "CHRONIK_MAIL_SMTP_HOST",
                        mails.host(),
                        "CHRONIK_MAIL_SMTP_PORT",
                        Integer.toString(mails.smtpPort()),
                        "CHRONIK_SAMPLE",
                        "true")));
        new Readiness(server, settings.url()).await();
        System.out.println(
                """

                Chronik runs on  %s
                Sign in as       admin, anna or bernd (sales), lena (reader); password chronik
                PostgreSQL       PGPASSWORD=$(cat %s) psql -h localhost -p %d -U chronik chronik
                Mail             SMTP on port %d, IMAP on port %d (any password)
                Log              %s
                Stop             Ctrl+C
                """
                        .formatted(
                                settings.url(),
                                password,
                                database.port(),
                                mails.smtpPort(),
                                mails.imapPort(),
                                server.log()));
        server.process().waitFor();
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
