package io.steward.gateway.routing.web;

import io.steward.gateway.routing.RouteTable;
import io.steward.gateway.routing.Upstream;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** The services and the pooled connections to them. */
@ApplicationScoped
public class Upstreams {
  private static final int KEEP_ALIVE_SECONDS = 30;

  private final RouteTable table;
  private final HttpClient client;
  private final long silenceMillis;

  Upstreams(RoutingConfig config, Vertx vertx) {
    table =
        new RouteTable(
            config.services().entrySet().stream()
                .map(e -> new Upstream(e.getKey(), e.getValue().url(), e.getValue().resources()))
                .toList());
    silenceMillis = config.silenceTimeout().toMillis();
    client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setKeepAlive(true)
                // Shorter than the services keep one, so that we never use one that they just shut.
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setConnectTimeout((int) config.connectTimeout().toMillis()),
            new PoolOptions().setHttp1MaxSize(config.connections()));
  }

  /** Which service owns what. */
  public RouteTable table() {
    return table;
  }

  /** The client that holds the connections. */
  HttpClient client() {
    return client;
  }

  /** A request to the service, to be given its method, path and body; it fails when unreachable. */
  public Future<HttpClientRequest> request(Upstream upstream) {
    return client
        .request(
            new RequestOptions()
                .setHost(upstream.address().getHost())
                .setPort(upstream.port())
                .setSsl(upstream.isEncrypted())
                .setIdleTimeout(silenceMillis))
        // The failure reaches whoever waits for the answer; unhandled here it would be logged
        // twice.
        .map(request -> request.exceptionHandler(failure -> {}));
  }
}
