package io.steward.slamonitor.amendment;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Promises that a version moved, counted.
 *
 * @param moved all that were superseded or ended
 * @param earlier of these, those due earlier than before
 * @param later of these, those due later than before
 * @param ended of these, those that are not promised any more
 * @param breached of these, those that the version breaks the moment it takes effect
 */
public record Effect(long moved, long earlier, long later, long ended, long breached) {
  /** No promise at all. */
  public static final Effect NONE = new Effect(0, 0, 0, 0, 0);

  /** The effect of these moves. */
  public static Effect of(Collection<Move> moves) {
    return moves.stream().reduce(NONE, Effect::and, Effect::plus);
  }

  /** This effect and one move more. */
  public Effect and(Move move) {
    Instant before = move.dueBefore();
    Instant after = move.dueAfter();
    return new Effect(
        moved + 1,
        earlier + one(isBefore(after, before)),
        later + one(isBefore(before, after)),
        ended + one(move.after() == null),
        breached + one(move.breaks()));
  }

  private Effect plus(Effect other) {
    return new Effect(
        moved + other.moved,
        earlier + other.earlier,
        later + other.later,
        ended + other.ended,
        breached + other.breached);
  }

  // A promise that stands still is due at no moment, neither before nor after.
  private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
    return one != null && other != null && one.isBefore(other);
  }

  private static long one(boolean counts) {
    return counts ? 1 : 0;
  }
}
