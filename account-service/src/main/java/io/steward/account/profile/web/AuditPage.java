package io.steward.account.profile.web;

import io.steward.account.profile.AuditEntry;
import io.steward.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the changes of one account. */
@Schema(description = "A page of changes, newest first.")
record AuditPage(
    @Schema(required = true) List<AuditEntry> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static AuditPage of(Page<AuditEntry> page) {
    return new AuditPage(page.items(), page.next());
  }
}
