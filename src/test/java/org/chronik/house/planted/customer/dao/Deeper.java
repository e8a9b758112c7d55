package org.chronik.house.planted.customer.dao;

/** Lies a level too deep. */
public class Deeper {}
