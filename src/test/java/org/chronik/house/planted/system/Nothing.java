package org.chronik.house.planted.system;

/** Knows nobody. */
public class Nothing {}
