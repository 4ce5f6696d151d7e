package io.steward.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** A token of the running Keycloak, fetched again before it expires. */
final class AccessToken {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI endpoint;
  private final Map<String, String> form;
  private String value = "";
  private Instant goodUntil = Instant.EPOCH;

  private AccessToken(URI endpoint, Map<String, String> form) {
    this.endpoint = endpoint;
    this.form = form;
  }

  static AccessToken ofClient(URI endpoint, JsonNode client) {
    return new AccessToken(
        endpoint,
        Map.of(
            "grant_type", "client_credentials",
            "client_id", client.get("id").asText(),
            "client_secret", client.get("secret").asText()));
  }

  static AccessToken ofUser(URI endpoint, JsonNode user) {
    return new AccessToken(
        endpoint,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "steward-cli",
            "username",
            user.get("username").asText(),
            "password",
            user.get("password").asText()));
  }

  synchronized String value() throws IOException, InterruptedException {
    if (Instant.now().isAfter(goodUntil)) {
      JsonNode answer = fetch();
      value = answer.get("access_token").asText();
      goodUntil = Instant.now().plus(Duration.ofSeconds(answer.get("expires_in").asLong() / 2));
    }
    return value;
  }

  private JsonNode fetch() throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    HttpResponse<byte[]> answer =
        HTTP.send(
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException("Keycloak refused a token: " + new String(answer.body(), UTF_8));
    }
    return JSON.readTree(answer.body());
  }
}
