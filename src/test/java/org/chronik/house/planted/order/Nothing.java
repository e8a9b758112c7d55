package org.chronik.house.planted.order;

/** Knows nobody. */
public class Nothing {}
