package org.chronik.records;

import java.lang.reflect.Field;

/** Entities as if they had been stored: with a key, which only the database gives. */
public final class Stored {

    private Stored() {}

    /** The same entity, with this key. */
    public static <T> T as(long key, T entity) {
        try {
            field(entity, "id").set(entity, key);
            return entity;
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What would be stored in a column that nobody but the database reads. */
    public static Object value(Object entity, String field) {
        try {
            return field(entity, field).get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Field field(Object entity, String name) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
