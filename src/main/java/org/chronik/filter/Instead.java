package org.chronik.filter;

/** A suggestion: what to write from one place to another instead of what stands there. */
record Instead(int start, int end, String text) {}
