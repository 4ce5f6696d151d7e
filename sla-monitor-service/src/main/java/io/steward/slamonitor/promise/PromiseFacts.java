package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every announcement about a promise says; field names are those of the contract.
 *
 * @param order {@code null} for a promise about a ticket
 * @param dueAt {@code null} while a pause holds it open
 */
public record PromiseFacts(
    UUID promiseId,
    String account,
    @Nullable String order,
    SubjectFacts subject,
    String kind,
    int cycle,
    @Nullable Instant dueAt,
    String policy,
    @Nullable String calendar,
    @Nullable String warehouse,
    @Nullable String channel,
    @Nullable String carrier,
    @Nullable String region,
    @Nullable Money value,
    String cause) {
  private static final String UNKNOWN = "unknown";

  /** The order or ticket that the promise is about. */
  public record SubjectFacts(String type, String reference) {}

  /** The key of the event. */
  String key() {
    return order == null ? subject.reference() : account + "/" + order;
  }

  static PromiseFacts of(Promise promise, OrderTraits traits) {
    Subject subject = promise.subject();
    return new PromiseFacts(
        promise.id(),
        subject.account(),
        subject.isOrder() ? subject.reference() : null,
        new SubjectFacts(subject.type().wireName(), subject.reference()),
        promise.kind().wireName(),
        promise.key().cycle(),
        promise.dueAt(),
        promise.source().policy(),
        promise.source().calendar(),
        traits.warehouse(),
        traits.channel(),
        traits.carrier(),
        traits.region(),
        traits.value(),
        cause(promise, traits));
  }

  /** Promises that fail together share it: those of one warehouse, of one carrier, or ticket. */
  private static String cause(Promise promise, OrderTraits traits) {
    String place = traits.warehouse() == null ? UNKNOWN : traits.warehouse();
    return switch (promise.kind()) {
      case DISPATCH, REFUND, RETURN_RECEIPT -> "late-" + promise.kind().wireName() + ":" + place;
      case DELIVERY -> "late-delivery:" + (traits.carrier() == null ? place : traits.carrier());
      default -> "ticket:" + promise.subject().reference();
    };
  }
}
