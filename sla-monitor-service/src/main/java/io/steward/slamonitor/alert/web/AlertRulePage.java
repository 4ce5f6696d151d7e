package io.steward.slamonitor.alert.web;

import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.AlertRule;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of rules; named, so that the OpenAPI document can name it. */
@Schema(description = "A page of rules in the order of their names.")
record AlertRulePage(
    @Schema(required = true) List<AlertRuleView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static AlertRulePage of(Page<AlertRule> page) {
    return new AlertRulePage(page.items().stream().map(AlertRuleView::of).toList(), page.next());
  }
}
