package io.steward.account.profile;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** Who changed what. */
public interface AuditTrail {
  /**
   * A page of the changes of an account, newest first.
   *
   * @param cursor the {@code next} of the page before, {@code null} for the first page
   */
  Uni<Page<AuditEntry>> of(String code, @Nullable String cursor, int limit);
}
