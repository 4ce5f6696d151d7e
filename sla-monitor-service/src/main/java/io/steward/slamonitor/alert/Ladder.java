package io.steward.slamonitor.alert;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whom to tell next while nobody acknowledges.
 *
 * @param steps in their order, at least one
 * @param repeats how often the whole ladder is climbed again after the first time
 */
public record Ladder(List<Step> steps, int repeats) {
  /**
   * One step.
   *
   * @param after the wait since the step before; of the first, since the alert was told
   * @param targets at least one
   */
  public record Step(Duration after, List<AlertChannel> targets) {}

  /**
   * The step that follows when so many have been taken, all rounds counted; empty when the ladder
   * is climbed.
   */
  public Optional<Step> following(int taken) {
    return taken < steps.size() * (repeats + 1)
        ? Optional.of(steps.get(taken % steps.size()))
        : Optional.empty();
  }

  /** The number of that step as people count, from 1. */
  public int number(int taken) {
    return taken % steps.size() + 1;
  }

  /** How many times the ladder is climbed with that step, from 1. */
  public int round(int taken) {
    return taken / steps.size() + 1;
  }
}
