package org.chronik.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Starts Chronik for trying it out: PostgreSQL, a mail server and the application, all on this machine alone. */
public final class TryOut {

    private static final int POSTGRESQL_PORT = 15432;
    private static final int SMTP_PORT = 3025;
    private static final int IMAP_PORT = 3143;
    private static final int MAILS_PORT = 8025;

    private final Settings settings;
    private final Services services;

    private TryOut(Settings settings, Services services) {
        this.settings = settings;
        this.services = services;
    }

    /**
     * Runs until the application ends or the process is told to.
     *
     * @param arguments port, data folder, folder of the server's jars, WAR
     */
    public static void main(String... arguments) throws InterruptedException {
        Services services = new Services();
        try {
            new TryOut(Settings.of(arguments), services).run();
        } catch (StartFailure failure) {
            fail(services, failure.getMessage());
        } catch (IOException failure) {
            fail(services, "Chronik did not start: " + failure);
        }
    }

    private void run() throws IOException, InterruptedException {
        Console.starting(settings.data());
        DataFolder data = services.start(() -> DataFolder.open(settings.data()));
        ApplicationServer.endLeftover(data);
        if (!Ports.isFree(settings.port())) {
            throw new StartFailure("Port " + settings.port()
                    + " is in use: stop what listens there, or give Chronik another one with -Dport=.");
        }
        Path password = data.secret("database.password");
        Database database = services.start(() ->
                Database.start(data.resolve("postgresql"), password, Ports.freeOr(POSTGRESQL_PORT), Durability.KEPT));
        MailServer mails = services.start(() -> MailServer.start(Ports.freeOr(SMTP_PORT), Ports.freeOr(IMAP_PORT)));
        mails.keepIn(data.resolve("mails"));
        MailPage page = services.start(() -> MailPage.start(Ports.freeOr(MAILS_PORT), mails));
        ApplicationServer server = services.start(() -> application(data, database, mails));
        new Readiness(server.process(), server.log(), settings.url()).await();
        Console.running(settings.url(), page.url(), mails, database, password, server.log());
        int exit = server.process().waitFor();
        throw new StartFailure(
                "The application ended by itself (exit code " + exit + "); the reason is in " + server.log() + ".");
    }

    private ApplicationServer application(DataFolder data, Database database, MailServer mails) throws IOException {
        return ApplicationServer.start(
                settings,
                data,
                database,
                Map.of(
                        "CHRONIK_MAIL_SMTP_HOST",
                        mails.host(),
                        "CHRONIK_MAIL_SMTP_PORT",
                        Integer.toString(mails.smtpPort()),
                        "CHRONIK_SAMPLE",
                        "true"));
    }

    private static void fail(Services services, String sentence) {
        if (!services.stopping()) {
            Console.failed(sentence);
        }
        System.exit(1);
    }
}
