package io.steward.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.gateway.GatewayTest;
import io.steward.platform.testkit.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@GatewayTest
class AdmissionComponentTest {
  @Test
  void whoAsksTooOftenIsToldWhenToTryAgain() {
    List<HttpResponse<String>> answers = burst(Tokens.of("burst", "agent"), 300);

    assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 429);
    HttpResponse<String> refused =
        answers.stream().filter(a -> a.statusCode() == 429).findFirst().orElseThrow();
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.body()).contains("too-many-requests", "50 requests a second");
  }

  private static List<HttpResponse<String>> burst(String token, int times) {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/me".formatted(port)))
            .header("Authorization", "Bearer " + token)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return Stream.generate(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
          .limit(times)
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }
}
