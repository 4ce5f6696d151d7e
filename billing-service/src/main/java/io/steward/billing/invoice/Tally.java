package io.steward.billing.invoice;

import io.steward.billing.invoice.BillingRun.Failure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what became of each account of a run; used by one run, one account after the other. */
final class Tally {
  private final Map<Issue, Integer> counts = new EnumMap<>(Issue.class);
  private final List<Failure> failed = new ArrayList<>();

  void count(Issue issue) {
    counts.merge(issue, 1, Integer::sum);
  }

  void fail(String account, Throwable failure) {
    String message = failure.getMessage();
    failed.add(new Failure(account, message == null ? failure.toString() : message));
  }

  BillingRun finish(BillingRun started, Instant now, int accounts) {
    return new BillingRun(
        started.id(),
        started.month(),
        started.requestedBy(),
        started.startedAt(),
        now,
        accounts,
        of(Issue.ISSUED),
        of(Issue.ALREADY_INVOICED),
        of(Issue.NOTHING_TO_BILL),
        failed);
  }

  private int of(Issue issue) {
    return counts.getOrDefault(issue, 0);
  }
}
