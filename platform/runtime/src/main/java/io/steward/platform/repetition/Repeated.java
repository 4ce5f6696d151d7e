package io.steward.platform.repetition;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Work that is done again and again while the service runs. A service produces one bean for each;
 * {@link Repetitions} starts, repeats and ends it.
 *
 * @param name what is done, in words that can be followed by "failed": {@code watching thresholds}
 * @param pause how long the first round is waited for, and the next after a round that failed
 * @param round does the work once and answers how long to rest before it is done again
 */
public record Repeated(String name, Duration pause, Supplier<Uni<Duration>> round) {
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  /** Work that rests equally long after every round. */
  public static Repeated every(String name, Duration pause, Supplier<? extends Uni<?>> work) {
    return new Repeated(name, pause, () -> work.get().map(done -> pause));
  }

  /**
   * Work on what is due, so much at a time: a full batch says that more is waiting, and is followed
   * by the next at once.
   */
  public static Repeated inBatches(
      String name, Duration pause, int fullBatch, Supplier<Uni<Integer>> work) {
    return new Repeated(
        name, pause, () -> work.get().map(done -> done >= fullBatch ? AT_ONCE : pause));
  }
}
