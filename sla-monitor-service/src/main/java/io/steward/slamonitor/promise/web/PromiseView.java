package io.steward.slamonitor.promise.web;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the API shows it.
 *
 * @param state open, at-risk, breached, met, met-late or cancelled
 * @param metAt when it was kept, in time or late
 * @param breachedAt when it was broken, also when it was kept later
 * @param endedAt when the order was cancelled, where that ended the promise
 * @param policy {@code explicit}, or the version of the policy that the time comes from
 * @param timeLeftSeconds until it is due, negative after that; only while the order is awaited
 */
public record PromiseView(
    UUID id,
    String account,
    String order,
    String kind,
    String state,
    Instant dueAt,
    @Nullable Instant metAt,
    @Nullable Instant breachedAt,
    @Nullable Instant endedAt,
    String policy,
    @Nullable Long timeLeftSeconds,
    @Nullable String warehouse,
    @Nullable String channel,
    @Nullable String carrier,
    @Nullable String region,
    @Nullable Money value) {

  /** The promise as it was last announced, with the time left at that moment. */
  public static PromiseView of(PromiseBoard.Entry entry, Instant now) {
    Promise promise = entry.promise();
    Standing standing = entry.standing();
    OrderTraits traits = entry.traits();
    boolean ended = standing == Standing.CANCELLED || standing == Standing.CLOSED;
    return new PromiseView(
        promise.id(),
        promise.order().account(),
        promise.order().order(),
        promise.kind().wireName(),
        standing.state(),
        promise.dueAt(),
        promise.fulfilledAt(),
        promise.breachedAt(standing),
        ended ? promise.cancelledAt() : null,
        promise.policy(),
        standing.isAwaited() ? Duration.between(now, promise.dueAt()).toSeconds() : null,
        traits.warehouse(),
        traits.channel(),
        traits.carrier(),
        traits.region(),
        traits.value());
  }
}
