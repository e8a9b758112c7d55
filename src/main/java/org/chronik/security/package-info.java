/**
 * Signing in, users and their roles, and the tokens by which customers enter without an account. Everybody who acts is
 * an {@link org.chronik.security.Actor}, signed in or not.
 */
package org.chronik.security;
