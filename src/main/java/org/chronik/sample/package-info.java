/** The try-out's accounts and data; nothing here runs on a server that matters. */
package org.chronik.sample;
