package org.chronik.house.planted.quote;

import org.chronik.house.planted.order.Nothing;

/** The earlier stage knows the later. */
public class KnowsOrder {

    Nothing known;
}
