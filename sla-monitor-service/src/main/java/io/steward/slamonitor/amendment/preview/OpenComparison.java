package io.steward.slamonitor.amendment.preview;

import io.steward.slamonitor.amendment.Effect;
import io.steward.slamonitor.amendment.Move;
import io.steward.slamonitor.promise.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the moves that a version makes, and keeps those of one page; the others are not held. */
final class OpenComparison {
  private static final String NOT_PROMISED = "none";

  private final int limit;
  private final @Nullable ChangePlace after;
  private final TreeMap<ChangePlace, Move> page = new TreeMap<>();
  private Effect effect = Effect.NONE;
  private long promises;
  private long newlyAtRisk;
  private long relieved;

  /**
   * @param after the last of the page before; {@code null} for the first page
   */
  OpenComparison(int limit, @Nullable ChangePlace after) {
    this.limit = limit;
    this.after = after;
  }

  /** Counts promises that are awaited, moved or not. */
  void awaited(long count) {
    promises += count;
  }

  void add(Collection<Move> moves) {
    moves.forEach(this::add);
  }

  private void add(Move move) {
    effect = effect.and(move);
    newlyAtRisk += ChangePlace.isNewlyAtRisk(move) ? 1 : 0;
    relieved += relieves(move) ? 1 : 0;
    ChangePlace place = ChangePlace.of(move);
    if (after == null || place.compareTo(after) > 0) {
      page.put(place, move);
      if (page.size() > limit + 1) {
        page.pollLastEntry();
      }
    }
  }

  Consequences.Open result(Instant at) {
    String next = null;
    if (page.size() > limit) {
      page.pollLastEntry();
      next = page.lastKey().cursor();
    }
    List<Consequences.Change> changes = page.values().stream().map(OpenComparison::change).toList();
    return new Consequences.Open(at, promises, effect, newlyAtRisk, relieved, changes, next);
  }

  private static boolean relieves(Move move) {
    return move.standingBefore() == Standing.AT_RISK
        && move.standingAfter() != Standing.AT_RISK
        && !move.breaks();
  }

  private static Consequences.Change change(Move move) {
    var before = move.before();
    var after = move.after();
    var subject = before.subject();
    Standing standing = move.standingAfter();
    return new Consequences.Change(
        before.id(),
        subject.account(),
        subject.reference(),
        subject.isOrder() ? subject.reference() : null,
        before.kind().wireName(),
        move.dueBefore(),
        move.dueAfter(),
        move.standingBefore().state(),
        standing == null ? NOT_PROMISED : standing.state(),
        before.source().policy(),
        after == null ? null : after.source().policy());
  }
}
