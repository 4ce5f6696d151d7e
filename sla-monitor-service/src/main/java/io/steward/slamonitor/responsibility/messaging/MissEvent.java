package io.steward.slamonitor.responsibility.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.responsibility.Miss;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What matters to us of an announcement.
 *
 * @param order {@code null} for the promise of a ticket, for which nobody but the team answers
 * @param late of a promise that was kept: whether after its time
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MissEvent(
    @Nullable String account,
    @Nullable String order,
    @Nullable String kind,
    @Nullable Boolean late) {

  /** The promise to look at; empty for one that is about no order. */
  Optional<Miss> miss() {
    String ofAccount = account;
    String reference = order;
    if (ofAccount == null || reference == null || kind == null) {
      return Optional.empty();
    }
    return PromiseKind.named(kind)
        .filter(
            k -> k == PromiseKind.DISPATCH || k == PromiseKind.DELIVERY || k == PromiseKind.REFUND)
        .map(k -> new Miss(new OrderKey(ofAccount, reference), k));
  }
}
