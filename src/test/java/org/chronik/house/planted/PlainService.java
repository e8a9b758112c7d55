package org.chronik.house.planted;

/** A service that the server does not run. */
public class PlainService {}
