package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One promise about one order: facts, from which {@link #standingAt} derives how it stands.
 *
 * @param dueAt until when, inclusive
 * @param warnAt from when on it is at risk; never after {@code dueAt}
 * @param fulfilledAt when the order was dispatched or delivered
 * @param cancelledAt when the order was cancelled
 * @param policy where the time comes from: {@code explicit}, or the version of a policy
 */
public record Promise(
    OrderKey order,
    PromiseKind kind,
    Instant dueAt,
    Instant warnAt,
    @Nullable Instant fulfilledAt,
    @Nullable Instant cancelledAt,
    String policy) {

  /** The promise's id; the same order and kind give the same one, also after a replay. */
  public UUID id() {
    return UUID.nameUUIDFromBytes((order + "/" + kind).getBytes(StandardCharsets.UTF_8));
  }

  /** How the promise stands; depends on nothing but its facts and the moment. */
  public Standing standingAt(Instant now) {
    if (fulfilledAt != null && !fulfilledAt.isAfter(dueAt)) {
      return Standing.MET;
    }
    if (cancelledAt != null && !cancelledAt.isAfter(dueAt)) {
      return Standing.CANCELLED;
    }
    if (fulfilledAt != null) {
      return Standing.MET_LATE;
    }
    if (cancelledAt != null) {
      return Standing.CLOSED;
    }
    if (!now.isBefore(dueAt)) {
      return Standing.BREACHED;
    }
    return now.isBefore(warnAt) ? Standing.OPEN : Standing.AT_RISK;
  }

  /** The next moment at which time alone changes how the promise stands; {@code null} if none. */
  public @Nullable Instant nextChangeAfter(Instant now) {
    return switch (standingAt(now)) {
      case OPEN -> warnAt;
      case AT_RISK -> dueAt;
      default -> null;
    };
  }

  /** When the promise was broken; {@code null} while it was not. */
  public @Nullable Instant breachedAt(Standing standing) {
    return standing.isBroken() ? dueAt : null;
  }
}
