/**
 * The column filter language: from what is typed into a filter field to a value, which several readers take: memory,
 * words, canonical text, and SQL elsewhere. Pure logic; it knows no column by name, no page and no database.
 */
package org.chronik.filter;
