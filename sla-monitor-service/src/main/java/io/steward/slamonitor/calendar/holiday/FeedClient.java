package io.steward.slamonitor.calendar.holiday;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.calendar.HolidaysUnknown;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Fetches holiday feeds. */
@ApplicationScoped
class FeedClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final WebClient client;

  FeedClient(Vertx vertx) {
    this.client =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setFollowRedirects(true)
                .setConnectTimeout(Math.toIntExact(TIMEOUT.toMillis()))
                .setUserAgent("Steward-Calendars/1"));
  }

  /** The text at that address; fails when nothing is there, or too much. */
  Uni<String> read(URI url) {
    return client
        .getAbs(url.toString())
        .timeout(TIMEOUT.toMillis())
        .putHeader("Accept", "text/calendar")
        .send()
        .map(FeedClient::text);
  }

  private static String text(HttpResponse<Buffer> answer) {
    Buffer body = answer.body();
    if (answer.statusCode() != 200 || body == null) {
      throw new HolidaysUnknown("feed", "answers HTTP " + answer.statusCode(), ICalendar.EXPECTED);
    }
    if (body.length() > MOST_BYTES) {
      throw new HolidaysUnknown(
          "feed", "has " + body.length() + " bytes", "at most " + MOST_BYTES + " bytes");
    }
    return body.toString(StandardCharsets.UTF_8.name());
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
