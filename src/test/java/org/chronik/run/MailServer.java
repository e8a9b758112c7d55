package org.chronik.run;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A real SMTP and IMAP server on the loopback address; it takes every mail, and every password opens a mailbox. */
public final class MailServer implements Closeable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final long STARTUP_MILLISECONDS = 30_000;

    private final GreenMail mails;

    private MailServer(GreenMail mails) {
        this.mails = mails;
    }

    public static MailServer start(int smtpPort, int imapPort) {
        GreenMail mails = new GreenMail(new ServerSetup[] {
                    setup(smtpPort, ServerSetup.PROTOCOL_SMTP), setup(imapPort, ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mails.start();
        return new MailServer(mails);
    }

    private static ServerSetup setup(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, LOOPBACK, protocol);
        setup.setServerStartupTimeout(STARTUP_MILLISECONDS);
        return setup;
    }

    /** Brings back the mails of earlier starts, and keeps what comes from now on. */
    void keepIn(Path folder) throws IOException {
        MailFolder kept = new MailFolder(folder);
        kept.loadInto(mails);
        mails.getUserManager()
                .setMessageDeliveryHandler(kept.beside(mails.getUserManager().getMessageDeliveryHandler()));
    }

    public String host() {
        return LOOPBACK;
    }

    public int smtpPort() {
        return mails.getSmtp().getPort();
    }

    public int imapPort() {
        return mails.getImap().getPort();
    }

    /** All mails, once for each recipient. */
    public List<MimeMessage> received() {
        return List.of(mails.getReceivedMessages());
    }

    @Override
    public void close() {
        mails.stop();
    }
}
