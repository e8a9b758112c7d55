package org.chronik.security;

/** What a user may do. The constants are the names that annotations and the server use. */
public enum Role {
    /** Everything. */
    ADMIN(Role.IS_ADMIN),
    /** All records and notes. */
    SALES(Role.IS_SALES),
    /** Sees, changes nothing. */
    READER(Role.IS_READER);

    public static final String IS_ADMIN = "admin";
    public static final String IS_SALES = "sales";
    public static final String IS_READER = "reader";

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** The role's name towards the server: {@code admin}, {@code sales}, {@code reader}. */
    public String group() {
        return group;
    }

    /** May change records and write notes. */
    public boolean writes() {
        return this != READER;
    }
}
