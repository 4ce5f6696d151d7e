package io.steward.slamonitor.intervention.web;

import io.steward.slamonitor.intervention.SelectionRow;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a selection, row by row. */
@Schema(name = "InterventionSelectionReport")
record SelectionReport(
    @Schema(required = true, description = "Orders that were taken.") long taken,
    @Schema(required = true, description = "Orders that were not.") long refused,
    @Schema(required = true, description = "The interventions that were opened, one an account.")
        List<UUID> interventions,
    @Schema(required = true, description = "In the order of the selection.") List<RowView> rows) {

  /** One order. */
  @Schema(name = "InterventionSelectionRow")
  record RowView(
      @Schema(required = true, description = "Its place in the selection, from 1.") int row,
      @Schema(required = true) String account,
      @Schema(required = true) String order,
      @Schema(
              required = true,
              enumeration = {
                "taken",
                "incomplete",
                "not-yours",
                "repeated",
                "unknown",
                "cancelled",
                "delivered",
                "not-awaited",
                "looked-after"
              })
          String result,
      @Schema(nullable = true, description = "Why it was not taken.") @Nullable String reason,
      @Schema(nullable = true, description = "The intervention that it is in.")
          @Nullable UUID intervention) {

    static RowView of(SelectionRow row) {
      return new RowView(
          row.row(),
          row.account(),
          row.order(),
          row.refusal() == null ? "taken" : row.refusal().word(),
          row.refusal() == null ? null : row.refusal().sentence(),
          row.intervention());
    }
  }

  static SelectionReport of(List<SelectionRow> rows) {
    List<SelectionRow> taken = rows.stream().filter(row -> row.refusal() == null).toList();
    return new SelectionReport(
        taken.size(),
        (long) rows.size() - taken.size(),
        taken.stream().flatMap(row -> Stream.ofNullable(row.intervention())).distinct().toList(),
        rows.stream().sorted(Comparator.comparingInt(SelectionRow::row)).map(RowView::of).toList());
  }
}
