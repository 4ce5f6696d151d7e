package io.steward.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The API of a running platform, as a program of a merchant's system would use it. */
public final class Gateway {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final String address;
  private final AccessToken token;

  private Gateway(String address, AccessToken token) {
    this.address = address;
    this.token = token;
  }

  /**
   * Signs in as the integration program.
   *
   * @param announcement the line that {@code ./steward up --headless} prints
   */
  public static Gateway of(JsonNode announcement) {
    JsonNode client = announcement.at("/clients/integration");
    AccessToken token =
        AccessToken.ofProgram(
            tokenEndpoint(announcement),
            client.path("id").asText(),
            client.path("secret").asText());
    return new Gateway(announcement.path("gateway").asText(), token);
  }

  /**
   * Signs in as one of the people that the announcement names.
   *
   * @throws IllegalArgumentException when it names nobody so
   */
  public static Gateway of(JsonNode announcement, String username) {
    for (JsonNode user : announcement.path("users")) {
      if (user.path("username").asText().equals(username)) {
        AccessToken token =
            AccessToken.ofPerson(
                tokenEndpoint(announcement), username, user.path("password").asText());
        return new Gateway(announcement.path("gateway").asText(), token);
      }
    }
    throw new IllegalArgumentException("there is no user " + username);
  }

  private static URI tokenEndpoint(JsonNode announcement) {
    return URI.create(announcement.path("tokenEndpoint").asText());
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public Answer post(String path, JsonNode body) throws IOException, InterruptedException {
    return post(path, "application/json", body.toString());
  }

  public Answer put(String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body.toString())));
  }

  public Answer post(String path, String mediaType, String body)
      throws IOException, InterruptedException {
    return send(
        request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
        .timeout(Duration.ofMinutes(2))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token.value(http));
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    return new Answer(response.statusCode(), parse(response.body()));
  }

  private static JsonNode parse(String body) {
    try {
      return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException noJson) {
      return TextNode.valueOf(body);
    }
  }
}
