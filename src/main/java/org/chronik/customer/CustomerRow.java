package org.chronik.customer;

/** A customer in the list. */
public record CustomerRow(
        long id, String number, String name, String street, String postalCode, String city, String email, String phone)
        implements java.io.Serializable {}
