package org.chronik.intake;

/** A run has something to do. */
public record ImportWanted(long runId) {}
