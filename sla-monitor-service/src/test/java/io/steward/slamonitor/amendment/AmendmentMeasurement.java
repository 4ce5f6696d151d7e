package io.steward.slamonitor.amendment;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Measures the preview of a policy, its taking effect and the list of what ended on sixty thousand
 * orders, a third of them open. Its name keeps it out of the tests; sla-monitor-service/README.md
 * has the command.
 */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class AmendmentMeasurement {
  private static final Logger LOG = Logger.getLogger(AmendmentMeasurement.class);
  private static final int ORDERS = 60_000;
  private static final int PIECE = 5_000;

  private static final String ENDED =
      """
      explain (analyze, buffers) select * from promise p
      where p.standing = any('{MET}') and p.due_at >= now() - interval '8 days'
        and p.due_at < now() - interval '1 day'
      order by p.due_at, p.id limit 51
      """;

  private final String account = Monitor.account();
  private final String id = account.toLowerCase(Locale.ROOT);
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Inject Pool pool;

  @Test
  void previewAndTakingEffect() {
    fill();
    for (int i = 1; i <= 3; i++) {
      long began = System.nanoTime();
      JsonPath preview = post("/api/v1/policies/preview");
      LOG.infof(
          "preview %d: %d ms, %s of %s promises moved, %s",
          i,
          millisSince(began),
          preview.getString("open.changed"),
          preview.getString("open.promises"),
          preview.getString("past.overall"));
    }
    String expected = post("/api/v1/policies/preview").getString("open.changed.moved");
    long began = System.nanoTime();
    post("/api/v1/policies");
    await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> "done".equals(amendment().getString("items[0].state")));
    LOG.infof("taking effect: %d ms, %s", millisSince(began), amendment().getString("items[0]"));
    assertThat(amendment().getString("items[0].moved")).isEqualTo(expected);
    pool.query("analyze promise").execute().await().indefinitely();
    pool.query(ENDED).execute().await().indefinitely().forEach(row -> LOG.info(row.getString(0)));
  }

  private void fill() {
    for (int from = 0; from < ORDERS; from += PIECE) {
      List<String> lines = new ArrayList<>();
      for (int i = from; i < from + PIECE; i++) {
        boolean open = i % 3 == 0;
        Instant placed =
            open ? now.minusSeconds(i) : now.minus(90, ChronoUnit.DAYS).plusSeconds(110L * i);
        String order = "SO-" + i;
        lines.add(report("placed", account, order, placed.toString()).json());
        if (!open) {
          Instant left = placed.plus(1 + i % 30, ChronoUnit.HOURS);
          lines.add(report("dispatched", account, order, left.toString()).json());
          lines.add(
              report("delivered", account, order, left.plus(2, ChronoUnit.DAYS).toString()).json());
        }
      }
      Monitor.report(lines);
    }
    await()
        .atMost(Duration.ofMinutes(5))
        .until(
            () ->
                Monitor.get("/promises/counts?account={a}", account)
                        .jsonPath()
                        .getLong("dispatch.open")
                    >= ORDERS / 3 - 200);
    pool.query("analyze").execute().await().indefinitely();
  }

  private JsonPath post(String path) {
    var target =
        Map.of("kind", "dispatch", "within", Map.of("minutes", 900), "calendar", "round-the-clock");
    var delivery =
        Map.of(
            "kind", "delivery", "within", Map.of("minutes", 4320), "calendar", "round-the-clock");
    return as(Roles.SUPERVISOR)
        .body(
            Map.of(
                "id",
                id,
                "name",
                "Policy of " + account,
                "position",
                77,
                "when",
                Map.of("accounts", List.of(account)),
                "targets",
                List.of(target, delivery)))
        .post(path)
        .then()
        .extract()
        .jsonPath();
  }

  private JsonPath amendment() {
    return Monitor.get("/amendments?policy={id}", id).jsonPath();
  }

  private static long millisSince(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toMillis();
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("sue", role)).contentType(ContentType.JSON);
  }
}
