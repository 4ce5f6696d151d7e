package io.steward.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;

/** A token by the client credentials grant, fetched anew when half of its life is over. */
final class AccessToken {

  private final URI endpoint;
  private final String form;
  private String value = "";
  private long goodUntil = System.nanoTime();

  private AccessToken(URI endpoint, String form) {
    this.endpoint = endpoint;
    this.form = form;
  }

  static AccessToken ofProgram(URI endpoint, String client, String secret) {
    return new AccessToken(
        endpoint,
        "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, secret));
  }

  /** Of a person at the command line. */
  static AccessToken ofPerson(URI endpoint, String username, String password) {
    return new AccessToken(
        endpoint,
        "grant_type=password&client_id=steward-cli&username=%s&password=%s"
            .formatted(username, password));
  }

  synchronized String value(HttpClient http) throws IOException, InterruptedException {
    if (System.nanoTime() - goodUntil >= 0) {
      JsonNode answer = fetch(http);
      value = answer.path("access_token").asText();
      goodUntil =
          System.nanoTime() + TimeUnit.SECONDS.toNanos(answer.path("expires_in").asLong()) / 2;
    }
    return value;
  }

  private JsonNode fetch(HttpClient http) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("No token from " + endpoint + ": " + response.body());
    }
    return new ObjectMapper().readTree(response.body());
  }
}
