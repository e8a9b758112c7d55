package org.chronik.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.chronik.mail.MailService;
import org.chronik.records.Refused;
import org.chronik.security.CurrentUser;
import org.chronik.web.Texts;

/** The user's mails that did not arrive, on the start page, and what can be done about them. */
@Named
@ViewScoped
public class UndeliverableBean implements Serializable {

    @Inject
    private HomeQuery query;

    @Inject
    private MailService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private List<UndeliverableMail> mails;

    public List<UndeliverableMail> getMails() {
        if (mails == null) {
            mails = query.undeliverable(user.get().getId());
        }
        return mails;
    }

    /** Reads anew what an action or somebody else has changed. */
    public void refresh() {
        mails = null;
    }

    public void sendAgain(long mailId) {
        UndeliverableMail mail = getMails().stream()
                .filter(shown -> shown.id() == mailId)
                .findFirst()
                .orElseThrow(() -> new Refused("row.refused.gone"));
        refresh();
        service.sendAgain(mailId);
        texts.info("home.mail.sentAgain", mail.recipients());
    }

    public void dismiss(long mailId) {
        refresh();
        service.dismiss(mailId);
    }
}
