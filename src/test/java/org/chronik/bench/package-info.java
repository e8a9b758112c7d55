/** The benchmark: {@code mvn -Pbench -Dbench.entries=100000}. It measures; it asserts nothing about time. */
package org.chronik.bench;
