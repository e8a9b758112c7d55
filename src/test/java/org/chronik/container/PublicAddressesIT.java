package org.chronik.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
@RunAsClient
class PublicAddressesIT {

    @Test
    void healthTellsWhetherTheDatabaseAnswersAndNothingElse() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualToIgnoringWhitespace(
                        """
                        {"status":"UP","checks":[{"name":"database","status":"UP","data":{}}]}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/crm",
                "/export/entries?format=csv",
                "/admin/import-lines?id=1",
                "/admin/import-upload",
                "/metrics",
                "/metrics/base",
                "/openapi",
                "/openapi/application.wadl"
            })
    void nothingElseAnswersWhoIsNotSignedIn(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith(TestServer.url() + "/login"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(TestServer.url() + path)).build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
