package org.chronik.house.planted.crm;

import org.chronik.house.planted.portal.MayKnowAll;

/** The log knows who reads it. */
public class KnowsPortal {

    MayKnowAll known;
}
