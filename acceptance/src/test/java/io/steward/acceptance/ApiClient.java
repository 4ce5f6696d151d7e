package io.steward.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Speaks to the gateway as a program does: bearer token, JSON. */
final class ApiClient {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI gateway;
  private final AccessToken token;

  /** An answer with its body read as JSON; missing when there is none. */
  record Answer(int status, String contentType, byte[] bytes) {
    JsonNode body() throws IOException {
      return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
    }

    @Override
    public String toString() {
      return status + " " + new String(bytes, UTF_8);
    }
  }

  ApiClient(URI gateway, AccessToken token) {
    this.gateway = gateway;
    this.token = token;
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send("GET", path, "application/json", BodyPublishers.noBody());
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return post(path, "application/json", json);
  }

  Answer post(String path, String mediaType, String body) throws IOException, InterruptedException {
    return send("POST", path, mediaType, BodyPublishers.ofString(body));
  }

  Answer put(String path, String json) throws IOException, InterruptedException {
    return send("PUT", path, "application/json", BodyPublishers.ofString(json));
  }

  Answer send(String method, String path, String mediaType, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token.value())
            .header("Content-Type", mediaType)
            .method(method, body)
            .build();
    HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
    return new Answer(
        answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
  }

  /** All rows of a list, page after page. */
  List<JsonNode> all(String path) throws IOException, InterruptedException {
    List<JsonNode> rows = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = get(path + (path.contains("?") ? "&" : "?") + "limit=500" + cursor);
      if (page.status() != 200) {
        throw new IOException("GET " + path + " answered " + page);
      }
      page.body().get("items").forEach(rows::add);
      JsonNode next = page.body().path("next");
      cursor = next.isTextual() ? "&cursor=" + next.asText() : "";
    } while (!cursor.isEmpty());
    return rows;
  }
}
