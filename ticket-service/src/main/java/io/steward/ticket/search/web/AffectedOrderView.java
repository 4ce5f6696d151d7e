package io.steward.ticket.search.web;

import io.steward.ticket.incident.OrderPromise;
import io.steward.ticket.lifecycle.web.MoneyView;
import io.steward.ticket.search.FoundOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order of a ticket in an answer; account and order lead to its own timeline. */
public record AffectedOrderView(
    String account,
    String order,
    String promiseId,
    String kind,
    Instant dueAt,
    @Nullable MoneyView value,
    String state,
    Instant attachedAt,
    @Nullable Instant endedAt) {
  static AffectedOrderView of(FoundOrder found) {
    OrderPromise promise = found.promise();
    return new AffectedOrderView(
        promise.account(),
        promise.order(),
        promise.id(),
        promise.kind(),
        promise.dueAt(),
        promise.value() == null ? null : MoneyView.of(promise.value()),
        found.state().code(),
        found.attachedAt(),
        found.endedAt());
  }
}
