package org.chronik.house.planted.filter;

import org.chronik.house.planted.records.KnowsSystem;

/** The bottom knows what stands on it. */
public class KnowsRecords {

    KnowsSystem known;
}
