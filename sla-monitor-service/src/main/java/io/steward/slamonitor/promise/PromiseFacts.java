package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every announcement about a promise says; field names are those of the contract. */
public record PromiseFacts(
    UUID promiseId,
    String account,
    String order,
    String kind,
    Instant dueAt,
    @Nullable String warehouse,
    @Nullable String channel,
    @Nullable String carrier,
    @Nullable String region,
    @Nullable Money value,
    String cause) {

  static PromiseFacts of(Promise promise, OrderTraits traits) {
    return new PromiseFacts(
        promise.id(),
        promise.order().account(),
        promise.order().order(),
        promise.kind().wireName(),
        promise.dueAt(),
        traits.warehouse(),
        traits.channel(),
        traits.carrier(),
        traits.region(),
        traits.value(),
        cause(promise.kind(), traits));
  }

  /** Promises that fail together share it: those of one warehouse, or of one carrier. */
  private static String cause(PromiseKind kind, OrderTraits traits) {
    String place = traits.warehouse() == null ? "unknown" : traits.warehouse();
    return kind == PromiseKind.DISPATCH
        ? "late-dispatch:" + place
        : "late-delivery:" + (traits.carrier() == null ? place : traits.carrier());
  }
}
