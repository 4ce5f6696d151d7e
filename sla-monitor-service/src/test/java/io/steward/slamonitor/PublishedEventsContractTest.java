package io.steward.slamonitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.calendar.CalendarFixture;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Warning;
import io.steward.slamonitor.promise.Announced;
import io.steward.slamonitor.promise.Announcing;
import io.steward.slamonitor.promise.Ends;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.PromiseKey;
import io.steward.slamonitor.promise.Source;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.Subject;
import io.steward.slamonitor.promise.ledger.Cause;
import io.steward.slamonitor.promise.ledger.Replay;
import io.steward.slamonitor.promise.ledger.Terms;
import io.steward.slamonitor.promise.ledger.Transition;
import io.steward.slamonitor.servicelevel.Exclusion;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Measurement;
import io.steward.slamonitor.servicelevel.Tally;
import io.steward.slamonitor.tracking.AccountDiscovered;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedEventsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final Instant DUE = Instant.parse("2026-11-23T16:00:00Z");

  @Test
  void everyExampleHasItsSchemaAndSatisfiesIt() {
    GoldenEvents.assertComplete(CONTRACT);
  }

  @ParameterizedTest
  @CsvSource({
    "sla.at-risk.v1,          OPEN,     2026-11-23T15:30:00Z,,,",
    "sla.breached.v1,         AT_RISK,  2026-11-23T16:00:00.120Z,,,",
    "sla.fulfilled.v1,        BREACHED, 2026-11-23T17:00:00Z, 2026-11-23T16:40:10Z,, dhl",
    "sla.cancelled.v1,        OPEN,     2026-11-23T09:06:00Z,, 2026-11-23T09:05:00Z,",
    "sla.closed.v1,           BREACHED, 2026-11-23T18:21:00Z,, 2026-11-23T18:20:00Z,",
    "sla.breach-withdrawn.v1, BREACHED, 2026-11-23T17:00:00Z, 2026-11-23T14:40:10Z,, dhl"
  })
  void announcementsAreAsPublished(
      String type,
      Standing announced,
      Instant now,
      @Nullable Instant fulfilled,
      @Nullable Instant cancelled,
      @Nullable String carrier) {
    Promise promise =
        new Promise(
            PromiseKey.first(Subject.of(new OrderKey("ACME", "SO-1001")), PromiseKind.DISPATCH),
            Source.STATED,
            DUE.minusSeconds(28_800),
            DUE,
            List.of(DUE.minusSeconds(3600)),
            null,
            Ends.of(fulfilled, cancelled));
    OrderTraits traits = new OrderTraits("W1", "shop", carrier, "BY", new Money("209.80", "EUR"));
    assertPublished(type, promise, traits, Announced.last(announced, 0), now);
  }

  @ParameterizedTest
  @CsvSource({
    "sla.activated.v1,  ,       2026-11-23T14:00:00Z",
    "sla.paused.v1,     OPEN,   2026-11-23T14:30:00Z",
    "sla.resumed.v1,    PAUSED, 2026-11-23T17:30:00Z",
    "sla.superseded.v1, OPEN,   2026-11-23T15:00:00Z"
  })
  void announcementsAboutTicketsAreAsPublished(
      String type, @Nullable Standing announced, Instant now) {
    Announced last = announced == null ? Announced.NEVER : Announced.last(announced, 0);
    assertPublished(type, clock(type), OrderTraits.NONE, last, now);
  }

  /** Two hours from 14:00, with a warning an hour before. */
  private static Promise clock(String type) {
    Cause waiting = Cause.of("waiting-customer");
    Cause opened = Cause.of("ticket.opened.v1");
    Terms terms =
        new Terms(
            "standard@1",
            CalendarFixture.everyDay("UTC", "00:00-00:00"),
            Duration.ofHours(2),
            List.of(new Warning.Before(Duration.ofHours(1))));
    List<Transition> happened =
        new ArrayList<>(
            List.of(new Transition.Activate("1", DUE.minusSeconds(7200), opened, terms)));
    Instant pause = DUE.minusSeconds(5400);
    switch (type) {
      case "sla.paused.v1" -> happened.add(new Transition.Pause("2", pause, waiting));
      case "sla.resumed.v1" -> {
        happened.add(new Transition.Pause("2", pause, waiting));
        happened.add(new Transition.Resume("3", DUE.plusSeconds(5400), opened));
      }
      case "sla.superseded.v1" ->
          happened.add(new Transition.Supersede("2", DUE.minusSeconds(3600), opened, terms));
      default -> {}
    }
    return Promise.of(
        Subject.ticket("ACME", "TCK-000124"),
        PromiseKind.RESOLUTION,
        Replay.of(happened).getFirst());
  }

  private static void assertPublished(
      String type, Promise promise, OrderTraits traits, Announced last, Instant now) {
    var said = new Announcing(Duration.ofHours(24)).of(promise, traits, last, now);
    ObjectNode payload = JSON.valueToTree(said.getFirst());
    assertThat(payload.path("promiseId").asText()).isEqualTo(promise.id().toString());
    // Consumers' tests know the example by its own id.
    payload.set("promiseId", GoldenEvents.example(CONTRACT, type).path("promiseId"));
    if (payload.has("supersededBy")) {
      assertThat(payload.path("supersededBy").asText())
          .isEqualTo(promise.key().successor().id().toString());
      payload.set("supersededBy", GoldenEvents.example(CONTRACT, type).path("supersededBy"));
    }
    GoldenEvents.assertMatches(CONTRACT, type, payload);
  }

  @Test
  void discoveriesAreAsPublished() {
    GoldenEvents.assertMatches(
        CONTRACT,
        "sla.account-discovered.v1",
        new AccountDiscovered("ACME", "SO-1001", Instant.parse("2026-11-23T08:12:01.250Z")));
  }

  @Test
  void measurementsAreAsPublished() {
    GoldenEvents.assertMatches(
        CONTRACT,
        "sla.measured.v1",
        new Measurement(
            "ACME",
            LocalDate.of(2026, 11, 23),
            1841,
            List.of(
                Measurement.Cell.of(
                    Measure.CANCELLATION_RATE,
                    new Measurement.Dimensions("W1", "shop", null, "BY"),
                    Tally.of(1, 14)),
                Measurement.Cell.of(
                    Measure.ON_TIME_DISPATCH,
                    new Measurement.Dimensions("W1", "shop", "dhl", "BY"),
                    Tally.of(12, 13))),
            List.of(
                new Measurement.ExcludedCell(
                    "net-service-level.v1",
                    Exclusion.CANCELLED_BY_CUSTOMER.wireName(),
                    new Measurement.Dimensions("W1", "shop", null, "BY"),
                    "1")),
            Map.of("on-time-dispatch.v1", "0.98")));
  }
}
