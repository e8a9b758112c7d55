package org.chronik.customer;

/**
 * What a person writes about a customer.
 *
 * @param country ISO 3166 code of two letters, or null
 */
public record CustomerText(
        String name,
        String street,
        String postalCode,
        String city,
        String country,
        String email,
        String phone,
        String vatId) {}
