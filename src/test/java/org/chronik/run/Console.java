package org.chronik.run;

import java.nio.file.Path;

/** What the try-out tells the person who started it. */
final class Console {

    private Console() {}

    static void starting(Path data) {
        System.out.println("Chronik starts on the data folder " + data + " ...");
    }

    static void running(String url, String mailsUrl, MailServer mails, Database database, Path password, Path log) {
        System.out.println(
                """

                Chronik     %s
                Sign in as  admin, anna or bernd (sales), lena (reader); the password is chronik
                Mails       %s (SMTP %s:%d, IMAP %s:%d with any password)
                PostgreSQL  PGPASSWORD=$(cat '%s') psql -h 127.0.0.1 -p %d -U chronik chronik
                Log         %s
                Stop        Ctrl+C
                """
                        .formatted(
                                url,
                                mailsUrl,
                                mails.host(),
                                mails.smtpPort(),
                                mails.host(),
                                mails.imapPort(),
                                password,
                                database.port(),
                                log));
    }

    static void failed(String sentence) {
        System.err.println(sentence);
    }
}
