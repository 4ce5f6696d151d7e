package io.steward.slamonitor.promise;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where a promise can be derived again from what happened, with all that led to it. */
public interface Histories {
  /** Whose promises these are. */
  Subject.Type type();

  /** All promises of the subject with their ledgers; empty when nothing is known of it. */
  Uni<List<SubjectClock>> clocks(Subject subject);
}
