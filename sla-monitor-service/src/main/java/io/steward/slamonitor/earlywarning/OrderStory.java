package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One order as far as its dispatch and delivery are concerned.
 *
 * @param zone the account's, in which weekdays and hours are read
 * @param value of its items; {@code null} when unknown
 */
public record OrderStory(
    String account,
    String order,
    ZoneId zone,
    @Nullable String channel,
    @Nullable String warehouse,
    @Nullable String region,
    @Nullable String carrier,
    @Nullable Money value,
    Instant placedAt,
    Instant dispatchDue,
    Instant deliverDue,
    @Nullable Instant dispatchedAt,
    @Nullable Instant deliveredAt,
    @Nullable Instant cancelledAt) {

  /** The order as it was known just before that moment: whatever happened later is blank. */
  public OrderStory before(Instant moment) {
    boolean dispatched = isBefore(dispatchedAt, moment);
    return new OrderStory(
        account,
        order,
        zone,
        channel,
        warehouse,
        region,
        dispatched ? carrier : null,
        value,
        placedAt,
        dispatchDue,
        deliverDue,
        dispatched ? dispatchedAt : null,
        isBefore(deliveredAt, moment) ? deliveredAt : null,
        isBefore(cancelledAt, moment) ? cancelledAt : null);
  }

  /** Until when the promise is to be kept, inclusive. */
  public Instant due(PromiseKind kind) {
    return switch (kind) {
      case DISPATCH -> dispatchDue;
      case DELIVERY -> deliverDue;
      default -> throw new IllegalArgumentException("no forecast is made of " + kind);
    };
  }

  /**
   * The amount of its value in its own currency, as near as a float comes; {@code NaN} when
   * unknown.
   */
  double worth() {
    return value == null ? Double.NaN : Double.parseDouble(value.amount());
  }

  /** When the promise was kept, in time or late. */
  public @Nullable Instant fulfilled(PromiseKind kind) {
    return switch (kind) {
      case DISPATCH -> dispatchedAt;
      case DELIVERY -> deliveredAt;
      default -> throw new IllegalArgumentException("no forecast is made of " + kind);
    };
  }

  /**
   * Whether the promise was missed, once all is known; empty for one that a cancellation ended
   * before its time, which was neither kept nor missed.
   */
  public Optional<Boolean> missed(PromiseKind kind) {
    Instant due = due(kind);
    Instant fulfilled = fulfilled(kind);
    if (fulfilled != null && !fulfilled.isAfter(due)) {
      return Optional.of(false);
    }
    return cancelledAt != null && !cancelledAt.isAfter(due) ? Optional.empty() : Optional.of(true);
  }

  /** Whether somebody still waits for it at that moment, and its time has not come. */
  public boolean isOpen(PromiseKind kind, Instant moment) {
    return !placedAt.isAfter(moment)
        && moment.isBefore(due(kind))
        && !isBefore(fulfilled(kind), moment)
        && !isBefore(cancelledAt, moment);
  }

  /** When it was known how the promise ended: kept, or its time passed. */
  public Instant knownAt(PromiseKind kind) {
    Instant due = due(kind);
    Instant fulfilled = fulfilled(kind);
    return fulfilled != null && fulfilled.isBefore(due) ? fulfilled : due;
  }

  /** Hours from the first moment to the second, negative if it lies before. */
  static double hours(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds() / 3600.0;
  }

  private static boolean isBefore(@Nullable Instant event, Instant moment) {
    return event != null && event.isBefore(moment);
  }
}
