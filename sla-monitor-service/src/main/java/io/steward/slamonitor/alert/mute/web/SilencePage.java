package io.steward.slamonitor.alert.mute.web;

import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.mute.Silence;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of silences; named, so that the OpenAPI document can name it. */
@Schema(description = "A page of silences, those that end last first.")
record SilencePage(
    @Schema(required = true) List<SilenceView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static SilencePage of(Page<Silence> page, Instant now) {
    return new SilencePage(
        page.items().stream().map(silence -> SilenceView.of(silence, now)).toList(), page.next());
  }
}
