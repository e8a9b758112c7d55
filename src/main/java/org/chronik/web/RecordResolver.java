package org.chronik.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a record's components as properties, {@code row.subject}, as Jakarta Expression Language 6 does; that of Jakarta
 * EE 10 can only call {@code row.subject()}, and looks for the method each time. The row itself it would look for among all
 * beans first.
 */
public class RecordResolver extends ELResolver {

    private static final String ROW = "row";

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .collect(Collectors.toMap(Method::getName, accessor -> accessor));
        }
    };

    /** Marks the property as resolved if there is one; null otherwise. */
    private static Method accessor(ELContext context, Object base, Object property) {
        Method accessor = base instanceof Record && property instanceof String
                ? COMPONENTS.get(base.getClass()).get(property)
                : null;
        if (accessor != null) {
            context.setPropertyResolved(base, property);
        }
        return accessor;
    }

    /** The row that a table is at; null if it is at none. */
    private static Object row(ELContext context) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        Object row = faces == null
                ? null
                : faces.getExternalContext().getRequestMap().get(ROW);
        if (row != null) {
            context.setPropertyResolved(true);
        }
        return row;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return ROW.equals(property) ? row(context) : null;
        }
        Method accessor = accessor(context, base, property);
        try {
            return accessor == null ? null : accessor.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(base.getClass().getName() + "." + property, e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        // What can only be read has no type that could be set.
        accessor(context, base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(context, base, property) != null) {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return accessor(context, base, property) != null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
