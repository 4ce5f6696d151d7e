package io.steward.account.profile.web;

import io.steward.account.profile.ImportReport;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the rows of an import. */
@Schema(name = "ImportReport", description = "What became of the rows of an imported table.")
record ImportView(
    @Schema(required = true) int created,
    @Schema(required = true, description = "Provisional accounts that were completed included.")
        int changed,
    @Schema(required = true, description = "Rows that said nothing new.") int unchanged,
    @Schema(required = true, description = "Rows, however many fields are wrong in each.")
        int rejected,
    @Schema(required = true, description = "Field by field; the first 1000 are listed.")
        List<RejectedField> rejections) {

  /** One wrong field of one line. */
  @Schema(description = "A wrong field of a rejected row.")
  record RejectedField(
      @Schema(required = true, description = "Counted from 1, the header included.") long line,
      @Schema(required = true) String field,
      @Schema(required = true) String reason,
      @Schema(required = true) String expected) {}

  static ImportView of(ImportReport report) {
    ImportReport.Totals totals = report.totals();
    return new ImportView(
        totals.created(),
        totals.changed(),
        totals.unchanged(),
        totals.rejected(),
        report.rejections().stream().map(ImportView::field).toList());
  }

  private static RejectedField field(ImportReport.Line line) {
    return new RejectedField(
        line.line(),
        line.rejection().field(),
        line.rejection().reason(),
        line.rejection().expected());
  }
}
