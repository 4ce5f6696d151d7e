package io.steward.ticket.incident.messaging;

import io.steward.platform.event.EventHeaders;
import io.steward.ticket.incident.OrderPromise;
import io.steward.ticket.incident.OrderState;
import io.steward.ticket.incident.SlaSignal;
import io.steward.ticket.incident.SlaSignal.Breach;
import io.steward.ticket.incident.SlaSignal.Ending;
import io.steward.ticket.lifecycle.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Foreign event to our signal. */
final class SlaSignals {
  static final String BREACHED = "sla.breached.v1";
  static final String FULFILLED = "sla.fulfilled.v1";
  static final String CLOSED = "sla.closed.v1";
  static final String WITHDRAWN = "sla.breach-withdrawn.v1";

  private static final Set<String> TYPES = Set.of(BREACHED, FULFILLED, CLOSED, WITHDRAWN);

  private SlaSignals() {}

  /** Whether events of the type can matter to an incident. */
  static boolean concerns(String type) {
    return TYPES.contains(type);
  }

  /**
   * The signal in the event. Empty for a promise about no order, such as a ticket's own clocks,
   * whose breach must not open the next ticket; for a breach of the past ({@code historical}); and
   * for a promise that was kept: none of them touches an incident.
   *
   * @throws IllegalArgumentException when a member that the contract requires is missing
   */
  static Optional<SlaSignal> read(EventHeaders event, SlaPayload payload) {
    if (payload.order() == null) {
      return Optional.empty();
    }
    return switch (event.type()) {
      case BREACHED ->
          payload.historical() ? Optional.empty() : Optional.of(breach(event, payload));
      case FULFILLED ->
          payload.late() ? ending(event, payload, OrderState.RECOVERED) : Optional.empty();
      case CLOSED -> ending(event, payload, OrderState.CLOSED);
      case WITHDRAWN -> ending(event, payload, OrderState.WITHDRAWN);
      default -> Optional.empty();
    };
  }

  private static Breach breach(EventHeaders event, SlaPayload payload) {
    OrderPromise promise =
        new OrderPromise(
            required(payload.promiseId(), "promiseId"),
            required(payload.account(), "account"),
            required(payload.order(), "order"),
            required(payload.kind(), "kind"),
            required(payload.dueAt(), "dueAt"),
            money(payload.value()));
    return new Breach(promise, required(payload.cause(), "cause"), event.time());
  }

  private static Optional<SlaSignal> ending(
      EventHeaders event, SlaPayload payload, OrderState outcome) {
    String promise = required(payload.promiseId(), "promiseId");
    Instant at =
        Stream.of(payload.fulfilledAt(), payload.endedAt())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(event.time());
    return Optional.of(new Ending(promise, outcome, at, event.time()));
  }

  private static @Nullable Money money(SlaPayload.@Nullable Amount value) {
    return value == null ? null : new Money(new BigDecimal(value.amount()), value.currency());
  }

  private static <T> T required(@Nullable T value, String member) {
    if (value == null) {
      throw new IllegalArgumentException("the event lacks \"" + member + "\"");
    }
    return value;
  }
}
