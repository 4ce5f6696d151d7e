package io.steward.slamonitor.alert.delivery;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AlertConfig;
import io.steward.slamonitor.alert.DeliveryRefused;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/**
 * Posts JSON to other people's servers. Only an answer of 2xx is a delivery; redirects are not
 * followed, since the message is for the address that was agreed upon.
 */
@ApplicationScoped
class HttpPosting {
  private final WebClient client;
  private final Duration timeout;

  HttpPosting(Vertx vertx, AlertConfig config) {
    this.timeout = config.delivery().timeout();
    this.client =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setFollowRedirects(false)
                .setConnectTimeout(Math.toIntExact(timeout.toMillis()))
                .setUserAgent("Steward-Alerts/1"));
  }

  /**
   * Posts once, and answers the status; fails with what the server said when it did not take it.
   */
  Uni<String> post(String url, String body, Map<String, String> headers) {
    HttpRequest<Buffer> request =
        client
            .postAbs(url)
            .timeout(timeout.toMillis())
            .putHeader(HttpHeaders.CONTENT_TYPE.toString(), "application/json");
    headers.forEach(request::putHeader);
    return request.sendBuffer(Buffer.buffer(body)).map(HttpPosting::taken);
  }

  private static String taken(HttpResponse<Buffer> answer) {
    int status = answer.statusCode();
    if (status < 200 || status > 299) {
      String body = answer.bodyAsString();
      throw new DeliveryRefused("HTTP " + status + (body == null ? "" : ": " + body));
    }
    return "HTTP " + status;
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
