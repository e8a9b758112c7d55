package org.chronik.customer;

/** What a person writes about a contact; the position is the contact's in the customer's company, such as buyer. */
public record ContactText(String name, String position, String phone, String email) {}
