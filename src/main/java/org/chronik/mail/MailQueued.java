package org.chronik.mail;

/** A mail was put into the outbox. */
public record MailQueued(long mailId) {}
