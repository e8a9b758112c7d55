package org.chronik.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody goes on who was led away to sign in. */
class SignInRedirectTest {

    private final SignInRedirect redirect = new SignInRedirect();

    @ParameterizedTest
    @CsvSource({
        "https://firma.example/chronik/search?q=a|b, /search?q=a|b",
        "https://firma.example/chronik/search?q=\"a b\"#hits, /search?q=\"a b\"",
        "http://localhost:8080/chronik/quote?number=o736, /quote?number=o736",
        "https://[::1]/chronik/customers, /customers",
        "https://firma.example/chronik/, /"
    })
    void toThePageThatTheBrowserNames(String referer, String page) {
        assertThat(redirect.pageOf(from(referer))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://firma.example/chronik",
                "https://firma.example/",
                "https://firma.example",
                "https://firma.example/chronik//elsewhere.example",
                "about:blank",
                "%",
                ""
            })
    void toTheStartPageFromElsewhere(String referer) {
        assertThat(redirect.pageOf(from(referer))).isEqualTo("/");
    }

    @Test
    void toTheStartPageIfTheBrowserDoesNotSay() {
        assertThat(redirect.pageOf(from(null))).isEqualTo("/");
    }

    private static HttpServletRequest from(String referer) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SignInRedirectTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getHeader") ? referer : "/chronik");
    }
}
