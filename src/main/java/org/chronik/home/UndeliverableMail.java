package org.chronik.home;

import java.io.Serializable;
import org.chronik.records.RecordRef;

/**
 * A mail that did not arrive, on its sender's start page.
 *
 * @param recipients addresses divided by comma and space
 * @param reply what the mail server said
 * @param document what it carried
 */
public record UndeliverableMail(long id, String recipients, String subject, String reply, RecordRef document)
        implements Serializable {}
