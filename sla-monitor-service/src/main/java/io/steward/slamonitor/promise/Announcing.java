package io.steward.slamonitor.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to say when a promise stands otherwise than was last announced. Whoever stores the
 * new standing in the same transaction says each thing once.
 *
 * @param horizon a breach older than this when detected is historical; a promise that began longer
 *     ago is not announced as new, and one that ended quietly longer ago not at all
 */
public record Announcing(Duration horizon) {
  private static final String CANCELLED = "cancelled";
  private static final String SUPERSEDED = "superseded";

  /**
   * What to say, in order.
   *
   * @param last what was last announced; {@link Announced#NEVER} for a promise never spoken of
   */
  public List<Announcement> of(Promise promise, OrderTraits traits, Announced last, Instant now) {
    return of(promise, () -> traits, last, now);
  }

  /** The same, gathering the traits only when there is something to say. */
  public List<Announcement> of(
      Promise promise, Supplier<OrderTraits> traits, Announced last, Instant now) {
    Standing standing = promise.standingAt(now);
    boolean isNew = isNew(promise, last, standing, now);
    boolean isWarning = standing == Standing.AT_RISK && isWarning(promise, last, now);
    boolean isOtherwise = standing != last.standing() && !isOldNews(promise, last, standing, now);
    if (!isNew && !isWarning && !isOtherwise) {
      return List.of();
    }
    PromiseFacts facts = PromiseFacts.of(promise, traits.get());
    List<Announcement> said = new ArrayList<>();
    if (isNew) {
      said.add(new Announcement.Activated(facts, promise.startedAt(), promise.warnings()));
    }
    if (isOtherwise) {
      change(promise, facts, last, now, said);
    }
    if (isWarning) {
      said.add(new Announcement.AtRisk(facts, promise.warnedAt(now)));
    }
    return said;
  }

  private boolean isNew(Promise promise, Announced last, Standing standing, Instant now) {
    return !last.known()
        && standing.isAwaited()
        && standing != Standing.BREACHED
        && !isPast(promise.startedAt(), now);
  }

  /** Whether a warning came that was not announced; what came back from an end is warned anew. */
  private static boolean isWarning(Promise promise, Announced last, Instant now) {
    boolean wentOn = last.standing().isMoving() || last.standing() == Standing.PAUSED;
    return !wentOn || promise.warnedAt(now) > last.warned();
  }

  private boolean isOldNews(Promise promise, Announced last, Standing standing, Instant now) {
    Instant end = promise.ends().at(standing);
    return last.standing() == Standing.OPEN
        && standing.isQuietEnd()
        && end != null
        && isPast(end, now);
  }

  private void change(
      Promise promise, PromiseFacts facts, Announced last, Instant now, List<Announcement> said) {
    Standing standing = promise.standingAt(now);
    Instant due = promise.dueAt();
    boolean wasBroken = last.standing().isBroken();
    if (standing.isBroken() && !wasBroken && due != null) {
      said.add(new Announcement.Breached(facts, due, now, isPast(due, now)));
    }
    if (wasBroken && !standing.isBroken()) {
      said.add(withdrawal(promise, facts, standing));
    }
    if (last.standing() == Standing.PAUSED && standing.isMoving()) {
      said.add(new Announcement.Resumed(facts, promise.warnings()));
    }
    // A withdrawal tells what ended the promise, but not what took over.
    if (!wasBroken || !standing.isQuietEnd() || standing == Standing.SUPERSEDED) {
      said.addAll(outcome(promise, facts, standing));
    }
  }

  private static List<Announcement> outcome(
      Promise promise, PromiseFacts facts, Standing standing) {
    Instant end = promise.ends().at(standing);
    return switch (standing) {
      case PAUSED -> paused(facts, promise.pause());
      case MET -> List.of(new Announcement.Fulfilled(facts, end, false));
      case MET_LATE -> List.of(new Announcement.Fulfilled(facts, end, true));
      case CANCELLED -> List.of(new Announcement.Cancelled(facts, end, CANCELLED));
      case SUPERSEDED ->
          List.of(new Announcement.Superseded(facts, end, promise.key().successor().id()));
      case CLOSED -> List.of(new Announcement.Closed(facts, end, reason(promise.ends())));
      case PENDING, OPEN, AT_RISK, BREACHED -> List.of();
    };
  }

  private static List<Announcement> paused(PromiseFacts facts, @Nullable Pause pause) {
    return pause == null
        ? List.of()
        : List.of(
            new Announcement.Paused(facts, pause.since(), pause.cause(), pause.left().toSeconds()));
  }

  private static String reason(Ends ends) {
    return ends.cancelledAt() == null ? SUPERSEDED : CANCELLED;
  }

  private static Announcement withdrawal(Promise promise, PromiseFacts facts, Standing standing) {
    Instant end = promise.ends().at(standing);
    return switch (standing) {
      case MET -> new Announcement.BreachWithdrawn(facts, end, null, false, "met-in-time");
      case CANCELLED ->
          new Announcement.BreachWithdrawn(facts, null, end, false, "cancelled-in-time");
      default -> new Announcement.BreachWithdrawn(facts, null, null, false, "due-later");
    };
  }

  private boolean isPast(Instant moment, Instant now) {
    return moment.plus(horizon).isBefore(now);
  }
}
