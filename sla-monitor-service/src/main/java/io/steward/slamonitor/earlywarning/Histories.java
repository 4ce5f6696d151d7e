package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The histories of accounts, warehouses, lanes, channels, weekdays and hours: how often they missed
 * and how long they took, with a memory that fades. What was a quarter of a year ago weighs half of
 * what is today; for the recent rates, what was ten days ago does.
 */
public final class Histories {
  /** After this an outcome weighs half. */
  static final Duration MEMORY = Duration.ofDays(90);

  /** The same for the recent rates. */
  static final Duration RECENT = Duration.ofDays(10);

  private static final List<Dimension> HANDLING =
      List.of(
          Dimension.ALL,
          Dimension.ACCOUNT,
          Dimension.WAREHOUSE,
          Dimension.CHANNEL,
          Dimension.WEEKDAY,
          Dimension.HOUR);
  private static final List<Dimension> WHOLE =
      List.of(
          Dimension.ALL,
          Dimension.ACCOUNT,
          Dimension.WAREHOUSE,
          Dimension.CHANNEL,
          Dimension.REGION,
          Dimension.LANE,
          Dimension.CARRIER,
          Dimension.WEEKDAY,
          Dimension.HOUR);

  private final Instant reference;
  private final Map<HistoryKey, Tally> tallies;

  /** No history yet; the reference is any moment near those that will be asked about. */
  public Histories(Instant reference) {
    this(reference, new HashMap<>());
  }

  /** Histories as they were stored, all of them or those that will be asked for. */
  public Histories(Instant reference, Map<HistoryKey, Tally> tallies) {
    this.reference = reference;
    this.tallies = tallies;
  }

  /** The moment to which the stored weights relate. */
  public Instant reference() {
    return reference;
  }

  /** All that is remembered. */
  public Map<HistoryKey, Tally> tallies() {
    return tallies;
  }

  /** What can be told from them at that moment; they must not have learned anything later. */
  public Past at(Instant moment) {
    return new Past(tallies, fading(moment, reference, MEMORY), fading(moment, reference, RECENT));
  }

  /** Notes how a promise of the order ended, at the moment at which that was known. */
  void learnOutcome(PromiseKind kind, OrderStory order) {
    order.missed(kind).ifPresent(missed -> outcome(kind, order, missed));
  }

  /** Notes how long the order took to be dispatched. */
  void learnHandling(OrderStory order, Instant dispatchedAt) {
    at(dispatchedAt)
        .handling(order)
        .learn(
            OrderStory.hours(order.placedAt(), dispatchedAt),
            fading(reference, dispatchedAt, MEMORY),
            fading(reference, dispatchedAt, RECENT),
            this::tally);
  }

  /** Notes how long the order was on its way. */
  void learnTransit(OrderStory order, Instant dispatchedAt, Instant deliveredAt) {
    at(deliveredAt)
        .transit(order)
        .learn(
            OrderStory.hours(dispatchedAt, deliveredAt),
            fading(reference, deliveredAt, MEMORY),
            fading(reference, deliveredAt, RECENT),
            this::tally);
  }

  private void outcome(PromiseKind kind, OrderStory order, boolean missed) {
    Instant known = order.knownAt(kind);
    double slow = fading(reference, known, MEMORY);
    double fast = fading(reference, known, RECENT);
    // A carrier that was named only later is not known yet.
    OrderStory seen = order.before(known.plusNanos(1));
    Stage stage = kind == PromiseKind.DISPATCH ? Stage.HANDLING : Stage.WHOLE;
    for (Dimension dimension : stage == Stage.HANDLING ? HANDLING : WHOLE) {
      tally(HistoryKey.of(stage, dimension, seen)).outcome(missed, slow, fast);
    }
  }

  private Tally tally(HistoryKey key) {
    return tallies.computeIfAbsent(key, k -> new Tally());
  }

  /** What something of the second moment weighs at the first. */
  private static double fading(Instant at, Instant of, Duration halfLife) {
    return Math.pow(2, (double) Duration.between(at, of).toSeconds() / halfLife.toSeconds());
  }
}
