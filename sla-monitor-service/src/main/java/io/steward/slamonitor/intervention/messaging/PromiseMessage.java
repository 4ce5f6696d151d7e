package io.steward.slamonitor.intervention.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.intervention.EndangeredOrder;
import io.steward.slamonitor.intervention.Matter;
import io.steward.slamonitor.intervention.Signal;
import io.steward.slamonitor.intervention.Verdict;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What we read of the events about promises and their forecasts; those of tickets have no order.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PromiseMessage(
    @Nullable String account,
    @Nullable String order,
    @Nullable String kind,
    @Nullable Instant dueAt,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable Money value,
    @Nullable String cause,
    @Nullable Boolean late,
    @Nullable String reason) {

  Optional<Signal> signal(EventHeaders headers) {
    if (account == null || order == null || kind == null) {
      return Optional.empty();
    }
    return switch (headers.type()) {
      case "sla.at-risk.v1" ->
          Optional.of(
              new Signal.AtRisk(headers.id(), matter(), endangered(), warehouse, headers.time()));
      case "sla.forecast-raised.v1" ->
          Optional.of(new Signal.Forecast(headers.id(), matter(), endangered()));
      case "sla.breached.v1" -> Optional.of(decided(Verdict.BREACHED));
      case "sla.fulfilled.v1" ->
          Optional.of(decided(Boolean.TRUE.equals(late) ? Verdict.BREACHED : Verdict.SAVED));
      case "sla.cancelled.v1" -> Optional.of(decided(Verdict.VOID));
      case "sla.breach-withdrawn.v1" -> withdrawn();
      default -> Optional.empty();
    };
  }

  /** The breach was none; a promise that is only due later is decided when its time has come. */
  private Optional<Signal> withdrawn() {
    return switch (reason) {
      case "met-in-time" -> Optional.of(decided(Verdict.SAVED));
      case "cancelled-in-time" -> Optional.of(decided(Verdict.VOID));
      case null, default -> Optional.empty();
    };
  }

  private Signal decided(Verdict verdict) {
    return new Signal.Decided(key(), String.valueOf(kind), verdict);
  }

  private EndangeredOrder endangered() {
    return new EndangeredOrder(key(), String.valueOf(kind), dueAt, value);
  }

  private OrderKey key() {
    return new OrderKey(String.valueOf(account), String.valueOf(order));
  }

  /** Forecasts carry no cause; it is where the order is: the warehouse, then the carrier. */
  private Matter matter() {
    String place = "delivery".equals(kind) && carrier != null ? carrier : warehouse;
    String why =
        cause != null ? cause : "late-%s:%s".formatted(kind, place == null ? "unknown" : place);
    return Matter.ofCause(String.valueOf(account), why);
  }
}
