package io.steward.slamonitor.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Under the policies that are there from the start: see V110. */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class TicketTrackingComponentTest {
  private static final Duration RESOLUTION = Duration.ofHours(24);

  private final String account = Monitor.account();
  private final String ticket = "TCK-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private int version;

  @Test
  void clocksStartPauseRunOnAndEndWithTheTicketAndExplainThemselves() {
    Instant opened = now.minus(Duration.ofHours(3));
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      tell(probe, "opened", "open", opened, opened);
      JsonNode activated = awaited(probe, "sla.activated.v1", "resolution");
      assertThat(activated.path("order").isNull()).isTrue();
      assertThat(activated.path("subject").path("type").asText()).isEqualTo("ticket");
      assertThat(activated.path("cause").asText()).isEqualTo("ticket:" + ticket);
      assertThat(activated.path("dueAt").asText()).isEqualTo(opened.plus(RESOLUTION).toString());

      tell(probe, "waiting", "waiting-customer", now.minus(Duration.ofHours(2)), opened);
      JsonNode paused = awaited(probe, "sla.paused.v1", "resolution");
      assertThat(paused.path("dueAt").isNull()).isTrue();
      assertThat(paused.path("leftSeconds").asLong()).isEqualTo(23 * 3600);
      Monitor.get("/promises?subject=ticket&reference={t}&state=paused", ticket)
          .then()
          .body("items.kind", contains("resolution"))
          .body("items[0].pausedFor", is("waiting-customer"))
          .body("items[0].dueAt", nullValue())
          .body("items[0].order", nullValue());

      tell(probe, "resumed", "in-progress", now.minus(Duration.ofHours(1)), opened);
      JsonNode resumed = awaited(probe, "sla.resumed.v1", "resolution");
      assertThat(resumed.path("dueAt").asText())
          .isEqualTo(opened.plus(RESOLUTION).plus(Duration.ofHours(1)).toString());
      explains(activated.path("promiseId").asText());

      tell(probe, "resolved", "resolved", now, opened);
      assertThat(awaited(probe, "sla.fulfilled.v1", "resolution").path("late").asBoolean())
          .isFalse();
    }
  }

  private void explains(String id) {
    Monitor.get("/promises/{id}/explanation", id)
        .then()
        .statusCode(200)
        .body("promise.subject.reference", is(ticket))
        .body("words", hasItem(startsWith("It stood still from ")))
        .body("stretches.running", contains(true, false, true))
        .body("stretches[1].note", is("because"))
        .body("allowanceSeconds", is((int) RESOLUTION.toSeconds()));
    Monitor.getAs(Tokens.merchant("mia", account), "/promises/{id}/explanation", id)
        .then()
        .statusCode(200)
        .body("stretches.note", everyItem(nullValue()));
    Monitor.getAs(Tokens.merchant("max", "OTHER"), "/promises/{id}", id).then().statusCode(404);
    Monitor.get("/promises/{id}", "no-such-promise").then().statusCode(404);
  }

  @Test
  void aBreachIsOutWithinASecondOnceAndAPauseIsNeverDue() {
    Instant opened = now.minus(RESOLUTION).plusSeconds(4);
    Instant due = opened.plus(RESOLUTION);
    String paused = "TCK-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      tell(probe, "opened", "open", opened, opened);
      tell(probe, paused, "waiting", "on-hold", "medium", now, opened);
      JsonNode breach = awaited(probe, "sla.breached.v1", "resolution");
      assertThat(Duration.between(due, Instant.parse(breach.path("detectedAt").asText())))
          .isBetween(Duration.ZERO, Duration.ofSeconds(1));
      assertThat(probe.find("sla.breached.v1", ticket, p -> isOf(p, "resolution"))).hasSize(1);
      assertThat(probe.find("sla.breached.v1", paused, p -> isOf(p, "resolution"))).isEmpty();
      Monitor.get("/promises?subject=ticket&account={a}&kind=resolution", account)
          .then()
          .body("items.state", contains("breached", "paused"));
    }
  }

  @Test
  void anotherSeveritySupersedesAndAReopenedTicketIsANewCycle() {
    Instant opened = now.minus(Duration.ofHours(1));
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      tell(probe, "opened", "open", opened, opened);
      JsonNode first = awaited(probe, "sla.activated.v1", "resolution");
      tell(probe, ticket, "updated", "open", "critical", now.minusSeconds(1800), opened);
      JsonNode superseded = awaited(probe, "sla.superseded.v1", "resolution");
      assertThat(superseded.path("promiseId")).isEqualTo(first.path("promiseId"));
      JsonNode second =
          awaited(
              probe, "sla.activated.v1", "resolution", superseded.path("supersededBy").asText());
      assertThat(Instant.parse(second.path("dueAt").asText()))
          .isEqualTo(opened.plus(Duration.ofHours(4)));

      tell(probe, ticket, "resolved", "resolved", "critical", now.minusSeconds(60), opened);
      awaited(probe, "sla.fulfilled.v1", "resolution");
      tell(probe, ticket, "reopened", "in-progress", "critical", now, opened);
      await()
          .untilAsserted(
              () ->
                  Monitor.get("/promises?reference={t}&kind=resolution&state=open", ticket)
                      .then()
                      .body("items.cycle", contains(2))
                      .body("items[0].dueAt", is(now.plus(Duration.ofHours(4)).toString())));
    }
  }

  @Test
  void aCallIsDueFromTheTimeItIsWantedAndAComplaintUntilItsFinalAnswer() {
    Instant opened = now.minus(Duration.ofHours(1));
    Instant wanted = now.plus(Duration.ofHours(20));
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      tell(probe, "opened", "open", opened, opened);
      tell(probe, "complaint-raised", "open", opened, opened);
      JsonNode complaint = awaited(probe, "sla.activated.v1", "complaint-turn-round");
      assertThat(complaint.path("dueAt").asText())
          .isEqualTo(opened.plus(Duration.ofDays(3)).toString());

      Map<String, Object> promised = state(ticket, "open", "medium", now, opened);
      promised.put("callBack", Map.of("promisedAt", now.toString(), "wantedAt", wanted.toString()));
      probe.send(Topics.TICKET_EVENTS, ticket, "ticket.call-back-promised.v1", ticket, promised);
      JsonNode call = awaited(probe, "sla.activated.v1", "call-back");
      assertThat(call.path("dueAt").asText())
          .isEqualTo(wanted.plus(Duration.ofHours(2)).toString());
      assertThat(call.path("warningsAt").get(0).asText())
          .isEqualTo(wanted.plus(Duration.ofHours(1)).toString());

      tell(probe, "call-back-done", "open", now, opened);
      assertThat(awaited(probe, "sla.fulfilled.v1", "call-back").path("promiseId"))
          .isEqualTo(call.path("promiseId"));
      tell(probe, "complaint-answered", "open", now, opened);
      awaited(probe, "sla.fulfilled.v1", "complaint-turn-round");
    }
  }

  private JsonNode awaited(KafkaProbe probe, String type, String kind) {
    return probe.await(type, ticket, p -> isOf(p, kind)).payload();
  }

  private JsonNode awaited(KafkaProbe probe, String type, String kind, String id) {
    return probe
        .await(type, ticket, p -> isOf(p, kind) && p.path("promiseId").asText().equals(id))
        .payload();
  }

  private static boolean isOf(JsonNode payload, String kind) {
    return payload.path("kind").asText().equals(kind);
  }

  private void tell(KafkaProbe probe, String type, String status, Instant at, Instant opened) {
    tell(probe, ticket, type, status, "medium", at, opened);
  }

  private void tell(
      KafkaProbe probe,
      String number,
      String type,
      String status,
      String severity,
      Instant at,
      Instant opened) {
    Map<String, Object> state = state(number, status, severity, at, opened);
    probe.send(Topics.TICKET_EVENTS, number, "ticket." + type + ".v1", number, state);
  }

  private Map<String, Object> state(
      String number, String status, String severity, Instant at, Instant opened) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("ticket", number);
    state.put("account", account);
    state.put("kind", "request");
    state.put("severity", severity);
    state.put("status", status);
    state.put("channel", "email");
    state.put("openedAt", opened.toString());
    state.put("at", at.toString());
    state.put("reason", "because");
    state.put("version", version++);
    return state;
  }
}
