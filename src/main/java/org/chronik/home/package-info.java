/** Where a user arrives: signing in, the start page, the profile and the jump to any record. */
package org.chronik.home;
