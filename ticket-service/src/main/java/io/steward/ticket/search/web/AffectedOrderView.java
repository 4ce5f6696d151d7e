package io.steward.ticket.search.web;

import io.steward.ticket.incident.OrderPromise;
import io.steward.ticket.lifecycle.web.MoneyView;
import io.steward.ticket.search.FoundOrder;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order of a ticket in an answer; account and order lead to its own timeline. */
@Schema(description = "An order of a ticket.")
public record AffectedOrderView(
    @Schema(required = true) String account,
    @Schema(required = true) String order,
    @Schema(required = true) String promiseId,
    @Schema(required = true) String kind,
    @Schema(required = true) Instant dueAt,
    @Schema(nullable = true) @Nullable MoneyView value,
    @Schema(
            required = true,
            enumeration = {"late", "recovered", "closed", "withdrawn"},
            description =
                "late: broken and still unmet. recovered: met after all. closed: ended "
                    + "otherwise, for example cancelled. withdrawn: later evidence showed that it "
                    + "was no breach.")
        String state,
    @Schema(required = true) Instant attachedAt,
    @Schema(nullable = true) @Nullable Instant endedAt) {
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
