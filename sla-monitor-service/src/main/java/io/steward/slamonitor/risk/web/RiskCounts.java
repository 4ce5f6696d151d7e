package io.steward.slamonitor.risk.web;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.risk.Risks;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is at stake by kind, over the risks that nobody has handled. */
@Schema(name = "RiskCounts")
record RiskCounts(@Schema(required = true) List<KindView> items) {

  /** One kind; an order that two risks of a kind hold counts in both. */
  @Schema(name = "RiskCount")
  record KindView(
      @Schema(required = true) String kind,
      @Schema(required = true) long risks,
      @Schema(required = true) long orders,
      @Schema(required = true) List<Money> values) {}

  static RiskCounts of(List<Risks.Count> counts) {
    return new RiskCounts(
        counts.stream()
            .map(c -> new KindView(c.kind().wireName(), c.risks(), c.orders(), c.values()))
            .toList());
  }
}
