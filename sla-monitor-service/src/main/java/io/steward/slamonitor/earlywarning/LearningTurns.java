package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to learn, among all replicas. */
public interface LearningTurns {
  /**
   * What makes learning worth while.
   *
   * @param newReports so many reports that came since the last time
   * @param atMostEvery never sooner
   * @param atLeastEvery after this a single report is enough
   */
  record Occasion(int newReports, Duration atMostEvery, Duration atLeastEvery) {}

  /** Takes the turn until it is given back, or until {@code until} if its holder dies. */
  Uni<Boolean> take(Occasion occasion, Instant now, Instant until);

  /**
   * Gives the turn back.
   *
   * @param note why nothing was learned; {@code null} when something was
   */
  Uni<Void> giveBack(SqlConnection tx, Instant now, @Nullable String note);

  /** Why the last try taught nothing; empty when it did or none was made. */
  Uni<Optional<String>> note();
}
