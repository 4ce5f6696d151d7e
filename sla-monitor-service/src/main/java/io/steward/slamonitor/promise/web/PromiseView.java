package io.steward.slamonitor.promise.web;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Pause;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the API shows it.
 *
 * @param order {@code null} for a promise about a ticket
 * @param subject the order or the ticket
 * @param cycle 1 for the first; a reopened ticket and a later message begin the next
 * @param revision 1 for the first in its cycle; other terms within it begin the next
 * @param state pending, open, at-risk, paused, breached, met, met-late, cancelled or superseded
 * @param dueAt {@code null} while a pause holds it open
 * @param metAt when it was kept, in time or late
 * @param breachedAt when it was broken, also when it was kept later
 * @param endedAt when it was cancelled or superseded, where that ended the promise
 * @param policy {@code explicit}, or the version of the policy that the time comes from
 * @param calendar the version by which it is counted; {@code null} for an explicit time
 * @param timeLeftSeconds until it is due, negative after that; only while it is awaited; of a
 *     paused promise the working time that is left
 * @param pausedFor why it stands still
 */
public record PromiseView(
    UUID id,
    String account,
    @Nullable String order,
    SubjectView subject,
    String kind,
    int cycle,
    int revision,
    String state,
    Instant startedAt,
    @Nullable Instant dueAt,
    List<Instant> warningsAt,
    @Nullable Instant metAt,
    @Nullable Instant breachedAt,
    @Nullable Instant endedAt,
    @Nullable Instant pausedAt,
    @Nullable String pausedFor,
    String policy,
    @Nullable String calendar,
    @Nullable Long timeLeftSeconds,
    @Nullable String warehouse,
    @Nullable String channel,
    @Nullable String carrier,
    @Nullable String region,
    @Nullable Money value) {

  /**
   * What the promise is about.
   *
   * @param type order or ticket
   * @param reference the merchant's order reference, or the ticket's number
   */
  public record SubjectView(String type, String reference) {
    static SubjectView of(Subject subject) {
      return new SubjectView(subject.type().wireName(), subject.reference());
    }
  }

  /** The promise as it was last announced, with the time left at that moment. */
  public static PromiseView of(PromiseBoard.Entry entry, Instant now) {
    Promise promise = entry.promise();
    Standing standing = entry.standing();
    OrderTraits traits = entry.traits();
    Subject subject = promise.subject();
    Pause pause = promise.pause();
    return new PromiseView(
        promise.id(),
        subject.account(),
        subject.isOrder() ? subject.reference() : null,
        SubjectView.of(subject),
        promise.kind().wireName(),
        promise.key().cycle(),
        promise.key().revision(),
        standing.state(),
        promise.startedAt(),
        promise.dueAt(),
        promise.warnings(),
        promise.ends().fulfilledAt(),
        promise.breachedAt(standing),
        standing.isGivenUp() ? promise.endedAt(standing) : null,
        pause == null ? null : pause.since(),
        pause == null ? null : pause.cause(),
        promise.source().policy(),
        promise.source().calendar(),
        standing.isAwaited() ? left(promise, now) : null,
        traits.warehouse(),
        traits.channel(),
        traits.carrier(),
        traits.region(),
        traits.value());
  }

  private static @Nullable Long left(Promise promise, Instant now) {
    Instant due = promise.dueAt();
    Pause pause = promise.pause();
    if (due != null) {
      return Duration.between(now, due).toSeconds();
    }
    return pause == null ? null : pause.left().toSeconds();
  }
}
