package org.chronik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.chronik.container.As;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ColumnLayoutServiceIT {

    @Inject
    private ColumnLayoutService layouts;

    @Test
    void eachUserHasHisOwn() {
        As.user("lena").does(() -> layouts.keep("test", "a,-b"));
        As.user("anna").does(() -> layouts.keep("test", "b"));
        As.user("anna").does(() -> layouts.keep("test", "b,a"));

        assertThat(As.user("lena").gets(() -> layouts.find("test"))).contains("a,-b");
        assertThat(As.user("anna").gets(() -> layouts.find("test"))).contains("b,a");

        As.user("lena").does(() -> layouts.forget("test"));
        assertThat(As.user("lena").gets(() -> layouts.find("test"))).isEmpty();
        assertThat(As.user("anna").gets(() -> layouts.find("test"))).isPresent();
    }

    @Test
    void nobodyHasNone() {
        assertThatThrownBy(() -> As.nobody().does(() -> layouts.keep("test", "a")))
                .isInstanceOf(EJBAccessException.class);
    }
}
