package org.chronik.house.planted.records;

import org.chronik.house.planted.system.Nothing;

/** The word that all share knows what keeps it running. */
public class KnowsSystem {

    Nothing known;
}
