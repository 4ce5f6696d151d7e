package io.steward.ticket.incident;

import static io.steward.ticket.incident.SignalFixture.breach;
import static io.steward.ticket.incident.SignalFixture.recovered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.ticket.Api;
import io.steward.ticket.MovableClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class IncidentComponentTest {
  private static final String CAUSE = SignalFixture.CAUSE;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject IncidentTracking tracking;
  @Inject MovableClock clock;

  private final Api staff = Api.agent("alice");

  @Test
  void aBurstIsOneTicketWithAllItsOrders() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      try (SlaStream monitor = SlaStream.of("BURST", CAUSE)) {
        IntStream.range(0, 500).forEach(i -> monitor.breached("SO-" + i));
      }

      String ticket = onlyTicketOf("BURST", 500);

      assertThat(staff.read("/" + ticket).getString("severity")).isEqualTo("critical");
      assertThat(staff.read("/" + ticket).getString("valueAtStake.amount")).isEqualTo("5000.00");
      probe.await("ticket.opened.v1", ticket);
      assertThat(probe.find("ticket.opened.v1", ticket, any -> true)).hasSize(1);
      assertThat(probe.find("ticket.updated.v1", ticket, any -> true))
          .as("a few batches, not 500 orders")
          .hasSizeLessThan(20);
    }
  }

  @Test
  void aBatchIsOneEventForEachTicket() {
    track(breaches("BATCH", 0, 500));
    track(breaches("BATCH", 500, 520));

    JsonPath timeline = staff.read("/" + onlyTicketOf("BATCH", 520) + "/timeline");

    assertThat(timeline.getList("items.what")).containsExactly("opened", "updated");
    assertThat(timeline.getString("items[1].text")).isEqualTo("20 orders attached");
  }

  @Test
  void twoReplicasOpenOneTicket() {
    List<Uni<Void>> replicas =
        IntStream.range(0, 8)
            .mapToObj(i -> tracking.track(breaches("RACE", i * 10, i * 10 + 10)))
            .toList();

    Uni.join().all(replicas).andFailFast().await().atMost(PATIENCE);

    onlyTicketOf("RACE", 80);
  }

  @Test
  void aBreachDeliveredAgainChangesNothing() {
    List<Received> signals = breaches("AGAIN", 0, 3);
    track(signals);
    int version = staff.read("/" + onlyTicketOf("AGAIN", 3)).getInt("version");

    track(signals);

    assertThat(staff.read("/" + onlyTicketOf("AGAIN", 3)).getInt("version")).isEqualTo(version);
  }

  @Test
  void eachAccountAndCauseHasItsOwnTicket() {
    try (SlaStream w1 = SlaStream.of("OWN-A", CAUSE);
        SlaStream w2 = SlaStream.of("OWN-A", "late-dispatch:W2");
        SlaStream other = SlaStream.of("OWN-B", CAUSE)) {
      w1.breached("SO-1");
      w2.breached("SO-2");
      other.breached("SO-1");
    }

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(list("account=OWN-A").getList("items.cause"))
                    .containsExactlyInAnyOrder(CAUSE, "late-dispatch:W2"));
    onlyTicketOf("OWN-B", 1);
  }

  @Test
  void whatIsPastAtRiskOrKeptOpensNothing() {
    try (SlaStream monitor = SlaStream.of("QUIET", CAUSE)) {
      monitor.breachedLongAgo("SO-1").atRisk("SO-2").fulfilledInTime("SO-3").breached("SO-4");
    }

    String ticket = onlyTicketOf("QUIET", 1);

    assertThat(staff.read("/" + ticket + "/orders").getList("items.order")).containsExactly("SO-4");
  }

  @Test
  void anIncidentResolvesItselfWhenItsOrdersAreOver() {
    try (SlaStream monitor = SlaStream.of("CALM", CAUSE)) {
      monitor.breached("SO-1").breached("SO-2").breached("SO-3");
    }
    String ticket = onlyTicketOf("CALM", 3);
    staff.post("/" + ticket + "/take").then().statusCode(200);

    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS);
        SlaStream monitor = SlaStream.of("CALM", CAUSE)) {
      monitor.recovered("SO-1").closed("SO-2").withdrawn("SO-3");
      monitor.flush();

      var resolved = probe.await("ticket.resolved.v1", ticket).payload();

      assertThat(resolved.get("by").asText()).isEqualTo("steward");
      assertThat(resolved.get("reason").asText())
          .isEqualTo("no affected order is late any more: 1 recovered, 1 closed, 1 withdrawn");
      assertThat(resolved.get("ordersAffected").asInt()).isEqualTo(2);
      assertThat(resolved.get("valueAtStake").isNull()).isTrue();
    }
    assertThat(staff.read("/" + ticket + "/orders").getList("items.state"))
        .containsExactlyInAnyOrder("recovered", "closed", "withdrawn");
  }

  @Test
  void aCauseThatComesBackSoonReopensItsTicket() {
    track(breaches("BACK", 0, 1));
    String ticket = onlyTicketOf("BACK", 1);
    track(List.of(signal(recovered(promise("BACK", 0), Instant.now()))));

    track(breaches("BACK", 1, 2));

    assertThat(onlyTicketOf("BACK", 2)).isEqualTo(ticket);
    assertThat(staff.read("/" + ticket + "/timeline").getList("items.what"))
        .containsExactly("opened", "resolved", "reopened");
    assertThat(staff.read("/" + ticket).getString("status")).isEqualTo("open");
  }

  @Test
  void aCauseThatComesBackLaterOpensANewTicket() {
    track(breaches("LATER", 0, 1));
    track(List.of(signal(recovered(promise("LATER", 0), Instant.now()))));
    clock.forward(Duration.ofMinutes(31));

    track(breaches("LATER", 1, 2));

    assertThat(list("account=LATER").getList("items.status")).containsExactly("open", "resolved");
  }

  @Test
  void anEndingBeforeItsBreachIsRemembered() {
    Instant breached = Instant.now();
    track(List.of(signal(recovered(promise("EARLY", 0), breached.plusSeconds(5)))));

    track(List.of(signal(breach("EARLY", promise("EARLY", 0), breached))));

    JsonPath found = list("account=EARLY");
    assertThat(found.getList("items.status")).containsExactly("resolved");
    assertThat(found.getList("items.ordersOpen")).containsExactly(0);
  }

  @Test
  void aPromiseBrokenAgainIsAttachedAgain() {
    Instant start = Instant.now();
    String promise = promise("TWICE", 0);
    track(List.of(signal(breach("TWICE", promise, start))));
    track(List.of(signal(SignalFixture.withdrawn(promise, start.plusSeconds(1)))));
    track(List.of(signal(breach("TWICE", promise, start.plusSeconds(2)))));

    JsonPath found = list("account=TWICE");
    assertThat(found.getList("items.status")).containsExactly("open");
    assertThat(found.getList("items.ordersOpen")).containsExactly(1);
  }

  private String onlyTicketOf(String account, int ordersAffected) {
    return await(account)
        .atMost(PATIENCE)
        .until(
            () -> list("account=" + account),
            found -> found.getList("items.ordersAffected").equals(List.of(ordersAffected)))
        .getString("items[0].ticket");
  }

  private JsonPath list(String query) {
    return staff.read("?" + query);
  }

  private void track(List<Received> signals) {
    tracking.track(signals).await().atMost(PATIENCE);
  }

  private static List<Received> breaches(String account, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> signal(breach(account, promise(account, i), Instant.now())))
        .toList();
  }

  private static String promise(String account, int n) {
    return account + "-" + n;
  }

  private static Received signal(SlaSignal signal) {
    return new Received(UUID.randomUUID().toString(), signal);
  }
}
