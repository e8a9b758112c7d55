/**
 * The log, which is the product: entries are recorded, listed, pinned, linked and pushed here. It knows every noun, and no
 * noun knows it.
 */
package org.chronik.crm;
