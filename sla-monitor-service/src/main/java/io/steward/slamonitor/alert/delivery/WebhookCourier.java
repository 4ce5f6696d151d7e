package io.steward.slamonitor.alert.delivery;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AlertConfig;
import io.steward.slamonitor.alert.Courier;
import io.steward.slamonitor.alert.Delivery;
import io.steward.slamonitor.alert.DeliveryRefused;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Posts alerts to other people's servers. Only an answer of 2xx is a delivery; redirects are not
 * followed, since the signature is for the address that was agreed upon.
 */
@ApplicationScoped
class WebhookCourier implements Courier {
  static final String TIMESTAMP = "Steward-Timestamp";
  static final String SIGNATURE = "Steward-Signature";
  static final String DELIVERY = "Steward-Delivery";

  private final WebClient client;
  private final Duration timeout;
  private final Clock clock;

  WebhookCourier(Vertx vertx, AlertConfig config, Clock clock) {
    this.timeout = config.delivery().timeout();
    this.client =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setFollowRedirects(false)
                .setConnectTimeout(Math.toIntExact(timeout.toMillis()))
                .setUserAgent("Steward-Alerts/1"));
    this.clock = clock;
  }

  @Override
  public String channel() {
    return "webhook";
  }

  @Override
  public Uni<String> carry(Delivery.Claimed due) {
    String secret = due.secret();
    if (secret == null) {
      return Uni.createFrom().failure(new DeliveryRefused("the rule has no such webhook any more"));
    }
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    return client
        .postAbs(due.delivery().target())
        .timeout(timeout.toMillis())
        .putHeader("Content-Type", "application/json")
        .putHeader(TIMESTAMP, timestamp)
        .putHeader(SIGNATURE, WebhookSignature.of(secret, timestamp, due.body()))
        .putHeader(DELIVERY, due.delivery().id().toString())
        .sendBuffer(Buffer.buffer(due.body()))
        .map(WebhookCourier::taken);
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
