package org.chronik.house.planted;

import jakarta.ejb.Stateless;

/** A service with an interface. */
@Stateless
public class TwoFacedService implements Comparable<TwoFacedService> {

    @Override
    public int compareTo(TwoFacedService other) {
        return 0;
    }
}
