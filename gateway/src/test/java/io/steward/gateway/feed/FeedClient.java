package io.steward.gateway.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;

/** Listens to the feed as a browser's EventSource does, remembering the last id it was given. */
final class FeedClient implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private final HttpResponse<InputStream> response;
  private volatile String lastId = "";
  private volatile boolean ended;

  FeedClient(String token, String query, String resumeAfter) {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:%d/api/v1/feed%s".formatted(port, query)))
            .header("Authorization", "Bearer " + token);
    if (!resumeAfter.isEmpty()) {
      request.header("Last-Event-ID", resumeAfter);
    }
    try {
      response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Thread.ofVirtual().start(this::read);
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      String id = lastId;
      String data = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          data = line.substring(6);
        } else if (line.startsWith(":")) {
          comments.add(line);
        } else if (line.isEmpty()) {
          lastId = id;
          if (!data.isEmpty()) {
            events.add(data);
          }
          data = "";
        }
      }
      ended = true;
    } catch (IOException e) {
      comments.add("closed");
    }
  }

  int status() {
    return response.statusCode();
  }

  /** The data of the events, oldest first. */
  List<String> events() {
    return events;
  }

  List<String> comments() {
    return comments;
  }

  /** Whether the gateway ended the stream in good order, so that an EventSource reconnects. */
  boolean ended() {
    return ended;
  }

  /** What a reconnect would send as Last-Event-ID. */
  String lastId() {
    return lastId;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
