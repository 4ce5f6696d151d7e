package io.steward.slamonitor.amendment;

import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.PromiseKey;
import io.steward.slamonitor.promise.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A promise that a version moves when it takes effect. The preview of a version and its taking
 * effect both read their moves from promises derived in one way, so they tell the same.
 *
 * @param at when the version takes effect
 * @param before the promise until then
 * @param after the promise from then on; {@code null} when nothing is promised any more
 */
public record Move(Instant at, Promise before, @Nullable Promise after) {

  /**
   * The moves of that moment.
   *
   * @param promises all of a subject, derived by the policies with the version among them
   */
  public static List<Move> at(Instant moment, Collection<Promise> promises) {
    Map<PromiseKey, Promise> byKey =
        promises.stream().collect(Collectors.toMap(Promise::key, Function.identity()));
    return promises.stream()
        .filter(p -> endsAt(p, moment))
        .map(p -> new Move(moment, p, byKey.get(p.key().successor())))
        .toList();
  }

  private static boolean endsAt(Promise promise, Instant moment) {
    return moment.equals(promise.ends().supersededAt())
        || moment.equals(promise.ends().cancelledAt());
  }

  /** When it was due; {@code null} if it stood still. */
  public @Nullable Instant dueBefore() {
    return before.dueAt();
  }

  /** When it is due; {@code null} if it stands still, or is not promised. */
  public @Nullable Instant dueAfter() {
    return after == null ? null : after.dueAt();
  }

  /** How it stood at the moment itself. */
  public Standing standingBefore() {
    return before.awaited().standingAt(at);
  }

  /** How it stands from the moment on; {@code null} when nothing is promised. */
  public @Nullable Standing standingAfter() {
    return after == null ? null : after.awaited().standingAt(at);
  }

  /** Whether the new terms had been used up before they came, so that it is broken at once. */
  public boolean breaks() {
    return Objects.equals(standingAfter(), Standing.BREACHED);
  }
}
