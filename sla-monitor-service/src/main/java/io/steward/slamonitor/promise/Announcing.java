package io.steward.slamonitor.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what to say when a promise stands otherwise than was last announced. Whoever stores the
 * new standing in the same transaction says each thing once.
 *
 * @param horizon a breach older than this when detected is historical, and a promise that ended
 *     quietly longer ago is not spoken of at all
 */
public record Announcing(Duration horizon) {
  private static final String CANCELLED = "cancelled";

  /**
   * What to say, in order.
   *
   * @param announced the standing last announced; {@link Standing#OPEN} for a promise never spoken
   *     of
   */
  public List<Announcement> of(
      Promise promise, OrderTraits traits, Standing announced, Instant now) {
    Standing standing = promise.standingAt(now);
    if (standing == announced || isOldNews(promise, announced, standing, now)) {
      return List.of();
    }
    PromiseFacts facts = PromiseFacts.of(promise, traits);
    List<Announcement> said = new ArrayList<>();
    if (standing.isBroken() && !announced.isBroken()) {
      said.add(
          new Announcement.Breached(facts, promise.dueAt(), now, isPast(promise.dueAt(), now)));
    }
    if (announced.isBroken() && !standing.isBroken()) {
      said.add(withdrawal(promise, facts, standing));
    }
    outcome(promise, facts, announced, standing).ifPresent(said::add);
    return said;
  }

  private static Optional<Announcement> outcome(
      Promise promise, PromiseFacts facts, Standing announced, Standing standing) {
    boolean withdrawn = announced.isBroken() && !standing.isBroken();
    return Optional.ofNullable(
        switch (standing) {
          case AT_RISK -> new Announcement.AtRisk(facts);
          case MET ->
              withdrawn ? null : new Announcement.Fulfilled(facts, promise.fulfilledAt(), false);
          case MET_LATE -> new Announcement.Fulfilled(facts, promise.fulfilledAt(), true);
          case CANCELLED ->
              withdrawn
                  ? null
                  : new Announcement.Cancelled(facts, promise.cancelledAt(), CANCELLED);
          case CLOSED -> new Announcement.Closed(facts, promise.cancelledAt(), CANCELLED);
          case OPEN, BREACHED -> null;
        });
  }

  private static Announcement withdrawal(Promise promise, PromiseFacts facts, Standing standing) {
    return switch (standing) {
      case MET ->
          new Announcement.BreachWithdrawn(
              facts, promise.fulfilledAt(), null, false, "met-in-time");
      case CANCELLED ->
          new Announcement.BreachWithdrawn(
              facts, null, promise.cancelledAt(), false, "cancelled-in-time");
      default -> new Announcement.BreachWithdrawn(facts, null, null, false, "due-later");
    };
  }

  private boolean isOldNews(Promise promise, Standing announced, Standing standing, Instant now) {
    Instant end = standing == Standing.MET ? promise.fulfilledAt() : promise.cancelledAt();
    boolean quietEnd = standing == Standing.MET || standing == Standing.CANCELLED;
    return announced == Standing.OPEN && quietEnd && end != null && isPast(end, now);
  }

  private boolean isPast(Instant moment, Instant now) {
    return moment.plus(horizon).isBefore(now);
  }
}
