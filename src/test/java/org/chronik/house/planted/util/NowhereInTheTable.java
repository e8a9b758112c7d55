package org.chronik.house.planted.util;

/** Lies in a package that nobody has agreed on. */
public class NowhereInTheTable {}
