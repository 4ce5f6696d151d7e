package io.steward.slamonitor.alert.web;

import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.Alert;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of alerts; named, so that the OpenAPI document can name it. */
@Schema(description = "A page of alerts, newest first.")
record AlertPage(
    @Schema(required = true) List<AlertView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static AlertPage of(Page<Alert> page) {
    return new AlertPage(page.items().stream().map(AlertView::of).toList(), page.next());
  }
}
