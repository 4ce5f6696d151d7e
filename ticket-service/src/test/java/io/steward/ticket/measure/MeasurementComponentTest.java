package io.steward.ticket.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.ticket.Api;
import io.steward.ticket.MovableClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class MeasurementComponentTest {
  @Inject MovableClock clock;

  private final Api alice = Api.agent("alice");

  @Test
  void statesTheDayAnewWheneverItChanges() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      String one = alice.open("FIGURES", "low");
      alice.open("FIGURES", "low");
      alice.post("/" + one + "/resolve", Map.of("resolution", "done"));

      JsonNode stated =
          probe
              .await(
                  "ticket.measured.v1",
                  "FIGURES",
                  m ->
                      "2".equals(figure(m, "tickets-opened.v1", "numerator"))
                          && "1".equals(figure(m, "tickets-resolved.v1", "numerator")))
              .payload();

      assertThat(figure(stated, "tickets-resolved-in-time.v1", "numerator")).isEqualTo("1");
      assertThat(figure(stated, "tickets-resolved-in-time.v1", "denominator")).isEqualTo("1");
      GoldenEvents.assertValid(
          GoldenEvents.contractOf("ticket-service"), "ticket.measured.v1", stated);

      alice.post("/" + one + "/reopen", Map.of("reason", "not done"));

      JsonNode corrected =
          probe
              .await(
                  "ticket.measured.v1",
                  "FIGURES",
                  m ->
                      m.get("revision").asLong() > stated.get("revision").asLong()
                          && figure(m, "tickets-resolved.v1", "numerator").isEmpty())
              .payload();
      assertThat(corrected.get("day")).isEqualTo(stated.get("day"));
    }
  }

  @Test
  void countsByTheAccountsOwnDay() {
    ZoneId zone = zoneWhereItIsAnotherDay(clock.instant());
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      alice.open("ABROAD", "low");
      String utc = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
      probe.await("ticket.measured.v1", "ABROAD", m -> m.get("day").asText().equals(utc));

      probe.send(Topics.ACCOUNT_EVENTS, "ABROAD", "account.registered.v1", "ABROAD", account(zone));

      String local = LocalDate.ofInstant(clock.instant(), zone).toString();
      probe.await(
          "ticket.measured.v1",
          "ABROAD",
          m -> m.get("day").asText().equals(local) && !m.get("rows").isEmpty());
      probe.await(
          "ticket.measured.v1",
          "ABROAD",
          m -> m.get("day").asText().equals(utc) && m.get("rows").isEmpty());
    }
  }

  @Test
  void aFigureOpensDownToItsTickets() {
    String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    String next = LocalDate.parse(day).plusDays(1).toString();
    String open = alice.open("DRILL", "low");
    String done = alice.open("DRILL", "low");
    alice.post("/" + done + "/resolve", Map.of("resolution", "done"));

    assertThat(tickets("DRILL&openedFrom=" + day + "&openedTo=" + next))
        .containsExactly(done, open);
    assertThat(tickets("DRILL&resolvedFrom=" + day + "&resolvedTo=" + next + "&inTime=true"))
        .containsExactly(done);
    assertThat(tickets("DRILL&resolvedFrom=" + day + "&resolvedTo=" + next + "&inTime=false"))
        .isEmpty();
    assertThat(tickets("DRILL&openedFrom=" + next)).isEmpty();
  }

  @Test
  void showsTheAccountsNameOnceItIsTold() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      String ticket = alice.open("NAMED", "low");

      probe.send(
          Topics.ACCOUNT_EVENTS, "NAMED", "account.changed.v1", "NAMED", account(ZoneOffset.UTC));

      Awaitility.await()
          .untilAsserted(
              () ->
                  assertThat(alice.read("/" + ticket).getString("accountName"))
                      .isEqualTo("Acme Outdoor GmbH"));
    }
  }

  private List<String> tickets(String account) {
    return alice.read("?account=" + account).getList("items.ticket");
  }

  private static Map<String, Object> account(ZoneId zone) {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("account", zone.getId().equals("Z") ? "NAMED" : "ABROAD");
    account.put("name", "Acme Outdoor GmbH");
    account.put("status", "active");
    account.put("tier", "key");
    account.put("timeZone", zone.getId().equals("Z") ? "UTC" : zone.getId());
    account.put("manager", "alice");
    account.put("version", 1);
    return account;
  }

  /** Kiritimati is 14 hours ahead, Pago Pago 11 behind: one of them has another date than UTC. */
  private static ZoneId zoneWhereItIsAnotherDay(Instant now) {
    ZoneId ahead = ZoneId.of("Pacific/Kiritimati");
    LocalDate utc = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return LocalDate.ofInstant(now, ahead).equals(utc) ? ZoneId.of("Pacific/Pago_Pago") : ahead;
  }

  private static String figure(JsonNode measured, String measure, String member) {
    for (JsonNode row : measured.get("rows")) {
      if (row.get("measure").asText().equals(measure)) {
        return row.get(member).asText();
      }
    }
    return "";
  }
}
