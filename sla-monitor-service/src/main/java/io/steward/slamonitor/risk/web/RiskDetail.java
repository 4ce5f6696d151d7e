package io.steward.slamonitor.risk.web;

import io.steward.slamonitor.risk.Risk;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk with its history. */
@Schema(name = "RiskDetail")
record RiskDetail(
    @Schema(required = true) RiskView risk,
    @Schema(
            required = true,
            description = "All occurrences of the same risk, newest first, at most twenty.")
        List<RiskView> occurrences) {

  static RiskDetail of(Risk risk, List<Risk> occurrences) {
    return new RiskDetail(RiskView.of(risk), occurrences.stream().map(RiskView::of).toList());
  }
}
