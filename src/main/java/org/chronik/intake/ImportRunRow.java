package org.chronik.intake;

/** A run with the name of who began it. */
public record ImportRunRow(ImportRun run, String owner) {}
