package io.steward.slamonitor.intervention.web;

import io.steward.platform.paging.Page;
import io.steward.slamonitor.intervention.Intervention;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of interventions; named, so that the OpenAPI document can name it. */
@Schema(name = "InterventionPage", description = "A page of interventions, newest first.")
record InterventionPage(
    @Schema(required = true) List<InterventionView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static InterventionPage of(Page<Intervention> page) {
    return new InterventionPage(
        page.items().stream().map(InterventionView::of).toList(), page.next());
  }
}
