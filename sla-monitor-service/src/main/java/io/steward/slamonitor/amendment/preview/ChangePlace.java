package io.steward.slamonitor.amendment.preview;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.amendment.Move;
import io.steward.slamonitor.promise.Standing;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of a change in the list, the most important first.
 *
 * @param rank 0 for what breaks at once
 * @param due when it would be due; the end of time when at no moment
 */
record ChangePlace(int rank, Instant due, UUID promise) implements Comparable<ChangePlace> {
  private static final Comparator<ChangePlace> ORDER =
      Comparator.comparingInt(ChangePlace::rank)
          .thenComparing(ChangePlace::due)
          .thenComparing(ChangePlace::promise);

  private static final int PARTS = 3;

  static ChangePlace of(Move move) {
    Instant due = move.dueAfter();
    return new ChangePlace(importance(move), due == null ? Instant.MAX : due, move.before().id());
  }

  /** Whether the promise is at risk only because of the move. */
  static boolean isNewlyAtRisk(Move move) {
    return move.standingAfter() == Standing.AT_RISK && move.standingBefore() != Standing.AT_RISK;
  }

  private static int importance(Move move) {
    if (move.breaks()) {
      return 0;
    }
    if (isNewlyAtRisk(move)) {
      return 1;
    }
    Instant before = move.dueBefore();
    Instant after = move.dueAfter();
    if (before != null && after != null && after.isBefore(before)) {
      return 2;
    }
    return move.after() == null ? 3 : 4;
  }

  String cursor() {
    return Cursor.encode(rank, due, promise);
  }

  /** The place that a cursor names; {@code null} for the beginning of the list. */
  static @Nullable ChangePlace read(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    List<String> key = Cursor.decode(cursor, PARTS);
    try {
      return new ChangePlace(
          Integer.parseInt(key.get(0)), Instant.parse(key.get(1)), UUID.fromString(key.get(2)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  @Override
  public int compareTo(ChangePlace other) {
    return ORDER.compare(this, Objects.requireNonNull(other));
  }
}
