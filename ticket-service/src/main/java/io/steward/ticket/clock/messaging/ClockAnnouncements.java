package io.steward.ticket.clock.messaging;

import static java.util.Objects.requireNonNullElse;

import io.steward.platform.event.EventHeaders;
import io.steward.ticket.clock.ClockNews;
import io.steward.ticket.clock.Pause;
import io.steward.ticket.clock.Turn;
import io.steward.ticket.lifecycle.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Foreign event to our news. */
final class ClockAnnouncements {
  private ClockAnnouncements() {}

  /**
   * The news in an event; empty for types that do not tell about clocks. A moment that the event
   * leaves out is that of the announcement.
   *
   * @throws IllegalArgumentException when a member that the contract requires is missing
   */
  static Optional<ClockNews> read(EventHeaders event, TicketNumber ticket, ClockPayload payload) {
    return turn(event, payload)
        .map(
            turn ->
                new ClockNews(
                    event.id(),
                    required(payload.promiseId(), "promiseId"),
                    ticket,
                    required(payload.kind(), "kind"),
                    payload.cycle(),
                    payload.dueAt(),
                    required(payload.policy(), "policy"),
                    payload.calendar(),
                    event.time(),
                    turn));
  }

  private static Optional<Turn> turn(EventHeaders event, ClockPayload p) {
    Instant now = event.time();
    List<Instant> warnings = requireNonNullElse(p.warningsAt(), List.of());
    return Optional.ofNullable(
        switch (event.type()) {
          case "sla.activated.v1" -> new Turn.Activated(warnings);
          case "sla.paused.v1" -> new Turn.Paused(pause(p));
          case "sla.resumed.v1" -> new Turn.Resumed(warnings);
          case "sla.at-risk.v1" -> new Turn.AtRisk(p.warning());
          case "sla.breached.v1" ->
              new Turn.Breached(required(p.breachedAt(), "breachedAt"), p.historical());
          case "sla.fulfilled.v1" ->
              new Turn.Fulfilled(requireNonNullElse(p.fulfilledAt(), now), p.late());
          case "sla.superseded.v1" ->
              new Turn.Superseded(requireNonNullElse(p.supersededAt(), now));
          case "sla.cancelled.v1", "sla.closed.v1" ->
              new Turn.Cancelled(requireNonNullElse(p.endedAt(), now));
          case "sla.breach-withdrawn.v1" -> new Turn.BreachWithdrawn(p.fulfilledAt(), p.endedAt());
          default -> null;
        });
  }

  private static Pause pause(ClockPayload p) {
    return new Pause(
        required(p.pausedAt(), "pausedAt"),
        required(p.reason(), "reason"),
        Duration.ofSeconds(p.leftSeconds()));
  }

  private static <T> T required(@Nullable T value, String member) {
    if (value == null) {
      throw new IllegalArgumentException("the event lacks \"" + member + "\"");
    }
    return value;
  }
}
