package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.Refusal;
import io.steward.slamonitor.intervention.SelectedOrder;
import io.steward.slamonitor.intervention.SelectionRow;
import io.steward.slamonitor.order.OrderKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Orders that somebody selected, of one account or several, and why. */
@Schema(name = "InterventionSelection")
record SelectionRequest(
    @Schema(required = true, description = "1 to 500.") @Nullable List<@Nullable Row> orders,
    @Schema(
            nullable = true,
            description = "The kind whose playbook is worked; null: that of each matter.")
        @Nullable String playbook,
    @Schema(required = true, description = "Why.") @Nullable String reason) {
  private static final int MOST = 500;

  /** One order. */
  @Schema(name = "SelectedOrder")
  record Row(
      @Schema(required = true) @Nullable String account,
      @Schema(required = true) @Nullable String order) {}

  /** The selection, read: what can be asked after, and what is refused at once. */
  record Reading(List<SelectedOrder> orders, List<SelectionRow> refused) {}

  /** Refuses a request that has no order or no reason; a single bad row is none of its business. */
  void check() {
    List<FieldError> errors = new ArrayList<>();
    int rows = orders == null ? 0 : orders.size();
    if (rows == 0 || rows > MOST) {
      errors.add(new FieldError("orders", "are " + rows, "1 to " + MOST + " orders"));
    }
    if (Written.orNull(reason) == null) {
      errors.add(new FieldError("reason", "is missing", "why to intervene, in a sentence"));
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
  }

  /** Divides the rows; an account that may not be seen is told as such, whatever orders it has. */
  Reading read(Predicate<String> maySee) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    for (Row row : Objects.requireNonNull(orders)) {
      int number = reading.orders.size() + reading.refused.size() + 1;
      String account = row == null ? null : Written.orNull(row.account());
      String order = row == null ? null : Written.orNull(row.order());
      OrderKey key =
          new OrderKey(
              Objects.requireNonNullElse(account, ""), Objects.requireNonNullElse(order, ""));
      SelectedOrder selected = new SelectedOrder(number, key);
      if (account == null || order == null) {
        reading.refused.add(SelectionRow.refused(selected, Refusal.INCOMPLETE));
      } else if (!maySee.test(account)) {
        reading.refused.add(SelectionRow.refused(selected, Refusal.NOT_YOURS));
      } else {
        reading.orders.add(selected);
      }
    }
    return reading;
  }
}
