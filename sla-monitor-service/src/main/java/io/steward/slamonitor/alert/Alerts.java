package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.mute.Standing;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All alerts. */
public interface Alerts {
  /** How long alerts gather, and when their channels are told. */
  record Pace(Duration groupWait, Duration groupWindow, Duration repeatInterval) {}

  /**
   * What a decision has made of an alert; {@code null} leaves as it is.
   *
   * @param notifyAt when to decide anew whom to tell of it
   * @param escalateAt when the next step of the ladder is due
   * @param mutedBy why nobody was told; {@code null} when somebody was
   */
  record Settlement(
      UUID id,
      @Nullable Instant toldAt,
      @Nullable Instant notifyAt,
      @Nullable Instant escalateAt,
      int stepsTaken,
      @Nullable String mutedBy) {}

  /** Lets each burst join the alert of its group that still gathers, or raises one. */
  Uni<Void> gather(SqlConnection tx, List<Burst> bursts, Pace pace, Instant now);

  /** Ends what lasted: its alerts stand no longer and climb no ladder. */
  Uni<Void> end(SqlConnection tx, Collection<String> things, Instant now);

  /** Takes alerts whose channels are to be told now; no other transaction takes them too. */
  Uni<List<Alert>> claimDue(SqlConnection tx, Instant now, int atMost);

  /** Takes alerts whose next step of the ladder is due; no other transaction takes them too. */
  Uni<List<Alert>> claimEscalations(SqlConnection tx, Instant now, int atMost);

  /** Stores what was decided. */
  Uni<Void> settle(SqlConnection tx, List<Settlement> settlements);

  /** Alerts of the accounts about things that have not ended, acknowledged ones included. */
  Uni<List<Standing>> standing(SqlConnection tx, Collection<String> accounts);

  /** Marks the alert as seen; empty when there is none that is open. */
  Uni<Optional<Alert>> acknowledge(SqlConnection tx, UUID id, String by, Instant at);

  /** Tells nobody of the alert until then; empty when there is none that is open. */
  Uni<Optional<Alert>> snooze(SqlConnection tx, UUID id, Instant until);

  Uni<Optional<Alert>> find(UUID id);

  /**
   * A page of alerts, newest first.
   *
   * @param state {@code open}, {@code acknowledged} or {@code null} for both
   */
  Uni<Page<Alert>> page(
      @Nullable String state, @Nullable String account, @Nullable String cursor, int limit);
}
