package org.chronik.mail;

/** A mail's fate. */
public enum MailState {
    /** Waits to be sent, or to be tried again. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Refused for good, or given up after days. */
    UNDELIVERABLE
}
