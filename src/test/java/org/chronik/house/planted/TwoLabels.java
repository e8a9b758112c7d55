package org.chronik.house.planted;

import jakarta.inject.Named;

/** A bean whose pages have to choose between two methods. */
@Named
public class TwoLabels {

    public String label(String code) {
        return code;
    }

    public String label(Integer code) {
        return code.toString();
    }
}
