package io.steward.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands for the services: a real HTTP server that tells what reached it. The ticket service's
 * address has nobody listening.
 */
public final class EchoUpstream implements QuarkusTestResourceLifecycleManager {
  private final Vertx vertx = Vertx.vertx();
  private int port;

  @Override
  public Map<String, String> start() {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    port = server.actualPort();
    Map<String, String> config = new HashMap<>();
    for (String service : new String[] {"account", "sla-monitor", "billing", "review"}) {
      config.put("steward.%s.url".formatted(service), "http://localhost:" + port);
    }
    config.put("steward.ticket.url", "http://localhost:" + unusedPort());
    config.put("steward.routing.silence-timeout", "1S");
    // So little that a reconnect soon needs what only Kafka still has.
    config.put("steward.feed.source.remembered", "8");
    config.put("steward.feed.stream.heartbeat", "500MS");
    config.put("steward.feed.stream.unread", "50");
    config.put("steward.admission.requests-per-second", "50");
    return config;
  }

  private void answer(HttpServerRequest request) {
    switch (request.path()) {
      case "/api/v1/accounts/silent" -> request.resume();
      case "/api/v1/accounts/moved" ->
          request
              .response()
              .setStatusCode(201)
              .putHeader("Location", "http://localhost:%d/api/v1/accounts/new".formatted(port))
              .end();
      case "/api/v1/accounts/large" -> request.response().end("x".repeat(3_000_000));
      case "/q/openapi" -> request.response().end(OpenApiSample.JSON);
      default -> echo(request);
    }
  }

  private static void echo(HttpServerRequest request) {
    AtomicLong bytes = new AtomicLong();
    request.handler(chunk -> bytes.addAndGet(chunk.length()));
    request.endHandler(
        done -> {
          JsonObject headers = new JsonObject();
          request.headers().forEach(h -> headers.put(h.getKey().toLowerCase(), h.getValue()));
          request
              .response()
              .putHeader("Content-Type", "application/json")
              .putHeader("ETag", "\"7\"")
              .end(
                  new JsonObject()
                      .put("method", request.method().name())
                      .put("uri", request.uri())
                      .put("bytes", bytes.get())
                      .put("headers", headers)
                      .encode());
        });
  }

  private static int unusedPort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
