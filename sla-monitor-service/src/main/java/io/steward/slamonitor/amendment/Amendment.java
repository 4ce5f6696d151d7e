package io.steward.slamonitor.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy or calendar that moves what runs already, and how far it got.
 *
 * @param holdsFrom when it takes effect; promises that were overdue by then keep their terms
 * @param takenAt when somebody began to carry it through; {@code null} before that
 * @param promises how many awaited promises there were to look at then
 * @param lookedAt how many of them were looked at
 * @param effect what came of it so far
 * @param finishedAt {@code null} while there are any left
 */
public record Amendment(
    Thing thing,
    String id,
    int version,
    Instant holdsFrom,
    @Nullable Instant takenAt,
    long promises,
    long lookedAt,
    Effect effect,
    @Nullable Instant finishedAt) {

  /** What got a version. */
  public enum Thing {
    POLICY,
    CALENDAR
  }

  /** How far it got. */
  public enum State {
    /** Its moment has not come, or an earlier one is carried through first. */
    WAITING,
    /** Promises are looked at. */
    MOVING,
    /** No promise is left that it could move. */
    DONE
  }

  /** Names the version: {@code standard@3}. */
  public String reference() {
    return id + "@" + version;
  }

  /** How far it got. */
  public State state() {
    if (finishedAt != null) {
      return State.DONE;
    }
    return takenAt == null ? State.WAITING : State.MOVING;
  }
}
