package org.chronik.web;

/** A page that kept itself up to date is open no more, its server side included. */
public record LivePageEnded(String page) {}
