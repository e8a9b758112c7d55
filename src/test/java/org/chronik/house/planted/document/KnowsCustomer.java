package org.chronik.house.planted.document;

import org.chronik.house.planted.customer.KnowsTheLog;

/** What documents share knows whom they are for. */
public class KnowsCustomer {

    KnowsTheLog known;
}
