package io.steward.slamonitor.tracking;

import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import io.steward.slamonitor.order.OrderEventFixture;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class OrderTrackingComponentTest {
  private final String account = Monitor.account();

  @Inject Pool pool;

  @Test
  void showsMilestonesPromisesAndTimelineWhateverTheOrderOfArrival() {
    Monitor.report(
        report("delivered", account, "SO/1", "2026-11-21T10:00:00Z"),
        report("scanned", account, "SO/1", "2026-11-20T20:00:00Z").data("{'code': 'HUB'}"),
        report("dispatched", account, "SO/1", "2026-11-20T11:00:00Z")
            .data("{'carrier': 'dhl', 'trackingNumber': 'JD-77'}"),
        report("dispatched", account, "SO/1", "2026-11-20T13:00:00Z")
            .id(account + "-correction")
            .recordedAt("2026-11-22T00:00:00Z")
            .data("{'carrier': 'ups', 'trackingNumber': 'UPS-" + account + "'}"),
        report("placed", account, "SO/1", "2026-11-20T09:00:00Z")
            .data(
                "{'warehouse': 'W1', 'dispatchBy': '2026-11-20T12:00:00Z', 'deliverBy':"
                    + " '2026-11-21T12:00:00Z', 'currency': 'EUR', 'items': [{'quantity': 2,"
                    + " 'unitPrice': '9.95'}, {'unitPrice': 1.1}]}"));
    await()
        .untilAsserted(
            () ->
                Monitor.get("/orders/{a}/SO/1", account)
                    .then()
                    .statusCode(200)
                    .body("timeline.size()", is(5))
                    .body("carrier", is("ups"))
                    .body("value.amount", is("21.00"))
                    .body("milestones.dispatched.eventId", is(account + "-correction"))
                    .body("timeline.holds", is(java.util.List.of(true, false, true, true, true)))
                    .body("promises[0].kind", is("dispatch"))
                    .body("promises[0].state", is("met-late"))
                    .body("promises[0].breachedAt", is("2026-11-20T12:00:00Z"))
                    .body("promises[0].policy", is("explicit"))
                    .body("promises[1].state", is("met"))
                    .body("promises[1].metAt", is("2026-11-21T10:00:00Z"))
                    .body("promises[1].breachedAt", nullValue()));
    Monitor.get("/orders?q={q}", "UPS-" + account)
        .then()
        .body("items.order", is(java.util.List.of("SO/1")));
    Monitor.get("/orders?q=SO&account={a}", account).then().body("items.size()", is(1));
  }

  @Test
  void withoutExplicitTimesThePolicyDecides() {
    Instant placed = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Monitor.report(report("placed", account, "SO-1", placed.toString()));
    await()
        .untilAsserted(
            () ->
                Monitor.get("/promises?account={a}", account)
                    .then()
                    .statusCode(200)
                    .body("items.kind", is(java.util.List.of("dispatch", "delivery")))
                    .body("items[0].dueAt", is(placed.plus(24, ChronoUnit.HOURS).toString()))
                    .body("items.state", is(java.util.List.of("open", "open")))
                    .body("items[0].policy", is("standard@1")));
    Monitor.get("/promises/counts?account={a}", account).then().body("open", is(2));
  }

  @Test
  void anUnknownAccountIsDiscoveredOnceAndAnotherMerchantsOrderDoesNotExist() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      Monitor.report(report("placed", account, "SO-1", "2026-11-20T09:00:00Z"));
      probe.await("sla.account-discovered.v1", account);
      Monitor.report(report("placed", account, "SO-2", "2026-11-20T09:00:00Z"));
      await().untilAsserted(() -> Monitor.get("/orders/{a}/SO-2", account).then().statusCode(200));
      assertThat(probe.find("sla.account-discovered.v1", account, p -> true)).hasSize(1);
    }
    Monitor.getAs(Tokens.merchant("mia", account), "/orders/{a}/SO-1", account)
        .then()
        .statusCode(200);
    Monitor.getAs(Tokens.merchant("max", "OTHER"), "/orders/{a}/SO-1", account)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    Monitor.getAs(Tokens.merchant("max", "OTHER"), "/orders?q=SO-1")
        .then()
        .body("items.size()", is(0));
  }

  @Test
  void laterEvidenceWithdrawsABreach() {
    String key = account + "/SO-1";
    Instant due = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      Monitor.report(
          report("placed", account, "SO-1", due.minusSeconds(3600).toString())
              .data("{'warehouse': 'W9', 'dispatchBy': '" + due + "'}"));
      var breach = probe.await("sla.breached.v1", key);
      assertThat(breach.payload().path("cause").asText()).isEqualTo("late-dispatch:W9");
      assertThat(breach.payload().path("historical").booleanValue()).isFalse();

      Monitor.report(report("dispatched", account, "SO-1", due.minusSeconds(60).toString()));
      var withdrawn = probe.await("sla.breach-withdrawn.v1", key);
      assertThat(withdrawn.payload().path("reason").asText()).isEqualTo("met-in-time");
    }
  }

  @Test
  void aBreachAnnouncedWhileAReportWaitsForItIsNotAnnouncedAgain() {
    String key = account + "/SO-1";
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Monitor.report(placed("SO-1", now, now.plusSeconds(3600)));
    await().untilAsserted(() -> Monitor.get("/orders/{a}/SO-1", account).then().statusCode(200));
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      // What a replica does that watches the clock: the breach is out when it commits.
      SqlConnection replica = pool.getConnection().await().indefinitely();
      Transaction breach = replica.begin().await().indefinitely();
      replica
          .preparedQuery(
              """
              update promise set standing = 'BREACHED', check_at = null
              where account = $1 and kind = 'DISPATCH'
              """)
          .execute(Tuple.of(account))
          .await()
          .indefinitely();
      Monitor.report(
          placed("SO-1", now, now.minusSeconds(3600))
              .id(account + "-earlier")
              .recordedAt(now.plusSeconds(1).toString()));
      await().until(this::somebodyWaitsForAPromise);
      breach.commitAndAwait();
      replica.closeAndAwait();
      Monitor.report(placed("SO-2", now, now.minusSeconds(3600)));
      probe.await("sla.breached.v1", account + "/SO-2");

      Monitor.get("/promises?account={a}&kind=dispatch&reference=SO-1", account)
          .then()
          .body("items[0].state", is("breached"))
          .body("items[0].dueAt", is(now.minusSeconds(3600).toString()));
      assertThat(probe.find("sla.breached.v1", key, p -> true)).isEmpty();
    }
  }

  @Test
  void whatComesOnceMoreWithNewReportsKeepsNoneOfThemOut() {
    OrderEventFixture placed = report("placed", account, "SO-1", "2026-11-20T09:00:00Z");
    Monitor.report(placed);
    await().untilAsserted(() -> Monitor.get("/orders/{a}/SO-1", account).then().statusCode(200));
    try (KafkaProbe deadLetters = Monitor.deadLetters(Topics.ORDER_EVENTS);
        KafkaProbe topic = KafkaProbe.on(Topics.ORDER_EVENTS)) {
      topic.together(
          () -> {
            send(topic, placed);
            send(topic, report("dispatched", account, "SO-1", "2026-11-20T11:00:00Z"));
            send(topic, placed);
            send(topic, report("delivered", account, "SO-1", "2026-11-21T11:00:00Z"));
          });
      await()
          .untilAsserted(
              () ->
                  Monitor.get("/orders/{a}/SO-1", account)
                      .then()
                      .body("timeline.size()", is(3))
                      .body("promises.state", is(java.util.List.of("met", "met"))));
      assertThat(deadLetters.all()).noneMatch(letter -> letter.key().equals(account + "/SO-1"));
    }
  }

  private void send(KafkaProbe topic, OrderEventFixture report) {
    String key = account + "/SO-1";
    topic.send(Topics.ORDER_EVENTS, key, "order.reported.v1", key, report.json());
  }

  private OrderEventFixture placed(String order, Instant at, Instant dispatchBy) {
    return report("placed", account, order, at.minusSeconds(7200).toString())
        .data("{'warehouse': 'W1', 'dispatchBy': '" + dispatchBy + "'}");
  }

  private boolean somebodyWaitsForAPromise() {
    return pool.query(
            """
            select count(*) > 0 from pg_stat_activity
            where wait_event_type = 'Lock' and query like 'update promise%'
            """)
        .execute()
        .map(rows -> rows.iterator().next().getBoolean(0))
        .await()
        .indefinitely();
  }

  @Test
  void theOverviewCountsWhatIsAwaited() {
    Monitor.report(report("placed", account, "SO-1", Instant.now().toString()));
    await()
        .untilAsserted(
            () ->
                Monitor.getAs(Tokens.merchant("mia", account), "/overview")
                    .then()
                    .statusCode(200)
                    .body("ordersToday", is(1))
                    .body("openPromises", is(2))
                    .body("breachedOpen", is(0))
                    .body("eventsLastMinute", is(1)));
    Monitor.get("/promises?state=late")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("state"));
  }
}
