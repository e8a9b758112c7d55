/** The floors of the house: what may know what, how things are named and how large they grow. */
package org.chronik.house;
