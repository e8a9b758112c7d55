package org.chronik.web;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** One row of a native query, read by position, from 0. */
public final class SqlRow {

    private final Object[] values;

    public SqlRow(Object[] values) {
        this.values = values;
    }

    public String text(int i) {
        return (String) values[i];
    }

    public long number(int i) {
        return ((Number) values[i]).longValue();
    }

    double decimalNumber(int i) {
        return ((Number) values[i]).doubleValue();
    }

    public Long optionalNumber(int i) {
        return values[i] == null ? null : ((Number) values[i]).longValue();
    }

    public BigDecimal decimal(int i) {
        return (BigDecimal) values[i];
    }

    public boolean bool(int i) {
        return (Boolean) values[i];
    }

    public LocalDate date(int i) {
        return values[i] == null ? null : ((Date) values[i]).toLocalDate();
    }

    public Instant instant(int i) {
        Object value = values[i];
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    public <E extends Enum<E>> E value(int i, Class<E> type) {
        return values[i] == null ? null : Enum.valueOf(type, text(i));
    }

    /** The same row without its first columns. */
    public SqlRow from(int first) {
        return new SqlRow(Arrays.copyOfRange(values, first, values.length));
    }

    Object raw(int i) {
        return values[i];
    }
}
