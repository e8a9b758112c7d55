package org.chronik.house.planted.mail;

import org.chronik.house.planted.document.KnowsCustomer;

/** The outbox knows what it carries. */
public class KnowsDocument {

    KnowsCustomer known;
}
