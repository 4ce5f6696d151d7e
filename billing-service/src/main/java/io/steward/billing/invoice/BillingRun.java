package io.steward.billing.invoice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A billing run.
 *
 * @param month billed, as 2026-10
 * @param finishedAt absent while it runs, and for ever when it died half way
 * @param accounts with a contract in force by the end of the month
 */
public record BillingRun(
    UUID id,
    String month,
    String requestedBy,
    Instant startedAt,
    @Nullable Instant finishedAt,
    int accounts,
    int invoicesIssued,
    int alreadyInvoiced,
    int nothingToBill,
    List<Failure> failed) {

  public BillingRun {
    failed = List.copyOf(failed);
  }

  /** An account that could not be billed, and why; a repeated run tries it again. */
  public record Failure(String account, String reason) {}
}
