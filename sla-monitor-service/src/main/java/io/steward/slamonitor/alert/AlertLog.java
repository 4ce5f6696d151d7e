package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done about each alert and why, for whoever asks later. */
public interface AlertLog {
  /** Kinds of lines. */
  enum What {
    TOLD,
    HELD,
    MUTED,
    POSTPONED,
    ESCALATED,
    NOBODY,
    SNOOZED,
    ACKNOWLEDGED
  }

  /**
   * A line of the log.
   *
   * @param who was or will be told, or did it
   * @param because the reason; {@code null} when there is none to give
   * @param until when it changes; {@code null} when nothing does
   */
  record Line(
      UUID alertId,
      Instant at,
      What what,
      @Nullable String who,
      @Nullable String because,
      @Nullable Instant until) {}

  Uni<Void> append(SqlConnection tx, List<Line> lines);

  /** The lines of an alert, oldest first. */
  Uni<List<Line>> of(UUID alertId);
}
