package org.chronik.mail;

/** A mail was sent, or turned out to be undeliverable. */
public record MailStateChanged(long mailId) {}
