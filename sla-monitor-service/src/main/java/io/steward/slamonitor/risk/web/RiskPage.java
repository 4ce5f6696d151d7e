package io.steward.slamonitor.risk.web;

import io.steward.platform.paging.Page;
import io.steward.slamonitor.risk.Risk;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of risks; named, so that the OpenAPI document can name it. */
@Schema(name = "RiskPage", description = "A page of risks, most at stake first.")
record RiskPage(
    @Schema(required = true) List<RiskView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static RiskPage of(Page<Risk> page) {
    return new RiskPage(page.items().stream().map(RiskView::of).toList(), page.next());
  }
}
