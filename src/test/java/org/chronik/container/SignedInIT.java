package org.chronik.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class SignedInIT {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final int ROUNDS = 400;

    @Test
    void staysSignedInWhileOthersWhoAreNotComeAndGo() throws IOException, InterruptedException {
        HttpClient anna = signIn("anna", "chronik");
        HttpClient nobody = browser().build();

        for (int round = 0; round < ROUNDS; round++) {
            CompletableFuture<?> other = nobody.sendAsync(get("/p/unknown"), HttpResponse.BodyHandlers.discarding());
            assertThat(anna.send(get("/customers"), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
            other.join();
        }
    }

    private static HttpClient signIn(String login, String password) throws IOException, InterruptedException {
        HttpClient browser = browser().cookieHandler(new CookieManager()).build();
        String page = browser.send(get("/login"), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher state = VIEW_STATE.matcher(page);
        assertThat(state.find()).isTrue();
        Map<String, String> form = Map.of(
                "login",
                "login",
                "login:user",
                login,
                "login:password",
                password,
                "login:sign-in",
                "",
                "jakarta.faces.ViewState",
                state.group(1));
        HttpRequest post = HttpRequest.newBuilder(URI.create(TestServer.url() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))))
                .build();
        assertThat(browser.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(302);
        return browser;
    }

    private static HttpClient.Builder browser() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.url() + path)).build();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
