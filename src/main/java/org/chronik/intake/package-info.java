/**
 * Takes in files of others: customers with their contacts, and the history of what was said and done. It knows all nouns
 * and the log, and nobody knows it.
 */
package org.chronik.intake;
