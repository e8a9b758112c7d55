package org.chronik.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.chronik.system.Time;

/** What an invoice's page does beside sending, and the dialogs that ask for the payment's day and for a reason. */
@Named
@RequestScoped
public class InvoiceActionsBean {

    @Inject
    private InvoiceBean page;

    @Inject
    private InvoiceService service;

    @Inject
    private Time time;

    private LocalDate paidOn;
    private String cancelReason;

    @PostConstruct
    void offer() {
        paidOn = time.today();
    }

    /** The money came in. */
    public void markPaid() {
        service.markPaid(page.fresh(), paidOn);
    }

    /** The invoice is owed no more. */
    public void cancel() {
        service.cancel(page.fresh(), cancelReason);
    }

    /** The links sent so far stop working. */
    public void revokeLinks() {
        service.revokeLinks(page.fresh());
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }
}
