package org.chronik.house.planted.portal;

import org.chronik.house.planted.order.Nothing;

/** The customer's pages may know the whole house. */
public class MayKnowAll {

    Nothing known;
}
