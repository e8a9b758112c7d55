package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    private record Row(String subject, boolean sticky) {

        boolean isLong() {
            return subject.length() > 80;
        }
    }

    @Test
    void readsAComponentAsAProperty() {
        assertThat(resolver.getValue(context, new Row("Anruf", true), "subject"))
                .isEqualTo("Anruf");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, new Row("Anruf", true), "sticky")).isEqualTo(true);
    }

    @Test
    void leavesWhatIsNoComponentToOthers() {
        assertThat(resolver.getValue(context, new Row("Anruf", true), "long")).isNull();
        assertThat(resolver.getValue(context, "Anruf", "subject")).isNull();
        assertThat(resolver.getValue(context, null, "subject")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void setsNothing() {
        Row row = new Row("Anruf", true);
        assertThat(resolver.isReadOnly(context, row, "subject")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "subject", "Besuch"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
