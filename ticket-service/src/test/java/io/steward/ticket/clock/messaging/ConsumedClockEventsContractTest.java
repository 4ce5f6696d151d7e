package io.steward.ticket.clock.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.steward.platform.event.EventHeaders;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.ticket.clock.ClockNews;
import io.steward.ticket.clock.Pause;
import io.steward.ticket.clock.Turn;
import io.steward.ticket.lifecycle.TicketNumber;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsumedClockEventsContractTest {
  private static final Path MONITOR = GoldenEvents.contractOf("sla-monitor-service");
  private static final TicketNumber TICKET = new TicketNumber(124);
  private static final Instant ANNOUNCED = Instant.parse("2026-11-23T14:00:00.200Z");

  @Test
  void anActivationNamesTheWholeClock() {
    ClockPayload payload = payload("sla.activated.v1");
    assertThat(read("sla.activated.v1"))
        .contains(
            new ClockNews(
                "e1",
                payload.promiseId(),
                TICKET,
                "resolution",
                1,
                Instant.parse("2026-11-23T16:00:00Z"),
                payload.policy(),
                payload.calendar(),
                ANNOUNCED,
                new Turn.Activated(List.of(Instant.parse("2026-11-23T15:00:00Z")))));
  }

  @Test
  void aPauseSaysWhyAndWhatIsLeft() {
    ClockNews news = read("sla.paused.v1").orElseThrow();
    Instant since = Instant.parse("2026-11-23T14:30:00Z");
    assertThat(news.dueAt()).isNull();
    assertThat(news.turn())
        .isEqualTo(new Turn.Paused(new Pause(since, "waiting-customer", Duration.ofMinutes(90))));
  }

  @Test
  void aResumptionMovesTheDueTimeAndTheWarnings() {
    ClockNews news = read("sla.resumed.v1").orElseThrow();
    assertThat(news.dueAt()).isEqualTo("2026-11-23T19:00:00Z");
    assertThat(news.turn())
        .isEqualTo(new Turn.Resumed(List.of(Instant.parse("2026-11-23T18:00:00Z"))));
  }

  @Test
  void aWarningSaysWhichItIs() {
    assertThat(turn("sla.at-risk.v1")).isEqualTo(new Turn.AtRisk(1));
  }

  @Test
  void aBreachAndEachEndSayWhen() {
    assertThat(turn("sla.breached.v1"))
        .isEqualTo(new Turn.Breached(Instant.parse("2026-11-23T16:00:00Z"), false));
    assertThat(turn("sla.fulfilled.v1"))
        .isEqualTo(new Turn.Fulfilled(Instant.parse("2026-11-23T16:40:10Z"), true));
    assertThat(turn("sla.superseded.v1"))
        .isEqualTo(new Turn.Superseded(Instant.parse("2026-11-23T15:00:00Z")));
    assertThat(turn("sla.cancelled.v1"))
        .isEqualTo(new Turn.Cancelled(Instant.parse("2026-11-23T09:05:00Z")));
    assertThat(turn("sla.closed.v1"))
        .isEqualTo(new Turn.Cancelled(Instant.parse("2026-11-23T18:20:00Z")));
    assertThat(turn("sla.breach-withdrawn.v1"))
        .isEqualTo(new Turn.BreachWithdrawn(Instant.parse("2026-11-23T14:40:10Z"), null));
  }

  @Test
  void whatTellsOfNoClockIsNoNews() {
    assertThat(read("sla.measured.v1")).isEmpty();
  }

  @Test
  void aClockWithoutAPromiseIsRefused() {
    ClockPayload whole = payload("sla.activated.v1");
    ClockPayload bare =
        new ClockPayload(
            null,
            whole.kind(),
            whole.cycle(),
            whole.dueAt(),
            whole.policy(),
            whole.calendar(),
            whole.warningsAt(),
            0,
            null,
            null,
            0,
            null,
            false,
            null,
            false,
            null,
            null);
    assertThatThrownBy(() -> ClockAnnouncements.read(headers("sla.activated.v1"), TICKET, bare))
        .hasMessage("the event lacks \"promiseId\"");
  }

  private static Turn turn(String type) {
    return read(type).orElseThrow().turn();
  }

  private static Optional<ClockNews> read(String type) {
    return ClockAnnouncements.read(headers(type), TICKET, payload(type));
  }

  private static ClockPayload payload(String type) {
    return GoldenEvents.example(MONITOR, type, ClockPayload.class);
  }

  private static EventHeaders headers(String type) {
    return new EventHeaders("e1", type, "sla-monitor-service", ANNOUNCED, "TCK-000124");
  }
}
