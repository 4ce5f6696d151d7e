package io.steward.slamonitor.promise;

import io.steward.slamonitor.promise.ledger.Ending;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What ended a promise, each with its moment. An order may be cancelled and dispatched all the
 * same, so that more than one is known.
 */
public record Ends(
    @Nullable Instant fulfilledAt, @Nullable Instant cancelledAt, @Nullable Instant supersededAt) {
  /** Nothing yet. */
  public static final Ends NONE = new Ends(null, null, null);

  /** What an order's reports tell. */
  public static Ends of(@Nullable Instant fulfilledAt, @Nullable Instant cancelledAt) {
    return new Ends(fulfilledAt, cancelledAt, null);
  }

  /** Other terms took over. */
  static Ends superseded(Instant at) {
    return new Ends(null, null, at);
  }

  /** What a ledger tells. */
  public static Ends of(@Nullable Ending ending) {
    if (ending == null) {
      return NONE;
    }
    return switch (ending.how()) {
      case FULFILLED -> new Ends(ending.at(), null, null);
      case CANCELLED -> new Ends(null, ending.at(), null);
      case SUPERSEDED -> new Ends(null, null, ending.at());
    };
  }

  /** The moment of the end that decides how a promise stands; {@code null} when none does. */
  @Nullable Instant at(Standing standing) {
    return switch (standing) {
      case MET, MET_LATE -> fulfilledAt;
      case CANCELLED -> cancelledAt;
      case SUPERSEDED -> supersededAt;
      case CLOSED -> cancelledAt == null ? supersededAt : cancelledAt;
      default -> null;
    };
  }

  /**
   * The moment at which the clock stopped: fulfilment before cancellation; {@code null} if none.
   */
  @Nullable Instant first() {
    return Stream.of(fulfilledAt, cancelledAt, supersededAt)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether there is any. */
  public boolean any() {
    return fulfilledAt != null || cancelledAt != null || supersededAt != null;
  }
}
