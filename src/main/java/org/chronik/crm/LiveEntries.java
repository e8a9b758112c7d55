package org.chronik.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.chronik.web.LiveSender;
import org.chronik.web.LiveSignal;

/** Tells open pages of entries, with the transaction that wrote them. */
@ApplicationScoped
public class LiveEntries {

    @Inject
    private LiveSender live;

    void on(@Observes EntryRecorded e) {
        live.send(new LiveSignal(
                e.fresh() ? LiveSignal.Kind.NEW_ENTRY : LiveSignal.Kind.CHANGED_ENTRY, e.entryId(), e.recordIds()));
    }
}
