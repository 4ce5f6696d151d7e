package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All alerts. */
public interface Alerts {
  /** How long alerts gather, and when their channels are told. */
  record Pace(Duration groupWait, Duration groupWindow, Duration repeatInterval) {}

  /** Lets each burst join the alert of its group that still gathers, or raises one. */
  Uni<Void> gather(SqlConnection tx, List<Burst> bursts, Pace pace, Instant now);

  /** Takes alerts whose channels are to be told now; no other transaction takes them too. */
  Uni<List<Alert>> claimDue(SqlConnection tx, Instant now, int atMost);

  /** Marks the alert as seen; empty when there is none that is open. */
  Uni<Optional<Alert>> acknowledge(SqlConnection tx, UUID id, String by, Instant at);

  Uni<Optional<Alert>> find(UUID id);

  /**
   * A page of alerts, newest first.
   *
   * @param state {@code open}, {@code acknowledged} or {@code null} for both
   */
  Uni<Page<Alert>> page(
      @Nullable String state, @Nullable String account, @Nullable String cursor, int limit);
}
