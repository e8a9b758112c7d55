/**
 * Start-up and what the whole application stands on: migrations, clock, settings. Every setting and its default is in
 * {@code META-INF/microprofile-config.properties}.
 */
package org.chronik.system;
