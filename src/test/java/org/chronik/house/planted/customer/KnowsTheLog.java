package org.chronik.house.planted.customer;

import org.chronik.house.planted.crm.KnowsPortal;

/** A noun knows the log. */
public class KnowsTheLog {

    KnowsPortal known;
}
