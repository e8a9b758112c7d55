/** Tests in a real browser: Chromium or Chrome of this machine, driven by Playwright, against the server of the tests. */
package org.chronik.browser;
