package io.steward.slamonitor.risk.web;

import io.steward.platform.paging.Page;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.risk.Risks.Member;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the orders of a risk. */
@Schema(name = "RiskOrderPage", description = "A page of orders, those longest at stake first.")
record RiskOrderPage(
    @Schema(required = true) List<RiskOrderView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  /** An order with the fact that put it at risk. */
  @Schema(name = "RiskOrder")
  record RiskOrderView(
      @Schema(required = true) String account,
      @Schema(required = true) String order,
      @Schema(required = true, description = "The moment of that fact.") Instant since,
      @Schema(required = true) String reason,
      @Schema(nullable = true) @Nullable Money value,
      @Schema(nullable = true, description = "When it was no longer at stake; null while it is.")
          @Nullable Instant leftAt) {

    static RiskOrderView of(Member member) {
      return new RiskOrderView(
          member.order().account(),
          member.order().order(),
          member.since(),
          member.reason(),
          member.value(),
          member.leftAt());
    }
  }

  static RiskOrderPage of(Page<Member> page) {
    return new RiskOrderPage(page.items().stream().map(RiskOrderView::of).toList(), page.next());
  }
}
