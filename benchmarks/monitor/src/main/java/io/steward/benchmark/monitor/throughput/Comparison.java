package io.steward.benchmark.monitor.throughput;

import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * All contestants, round by round. Each round begins with another one, so that none always has the
 * place after the same predecessor.
 */
public final class Comparison {
  private final World world;
  private final Course course;
  private final List<Contestant> contestants;
  private final Jvm jvm;
  private final boolean recorded;

  /**
   * Prepares a comparison.
   *
   * @param recorded whether each contestant leaves a flight recording, and its costliest statements
   */
  public Comparison(
      World world, Course course, List<Contestant> contestants, Jvm jvm, boolean recorded) {
    this.world = world;
    this.course = course;
    this.contestants = List.copyOf(contestants);
    this.jvm = jvm;
    this.recorded = recorded;
  }

  /** Runs so many rounds; the listener gets all trials so far after each of them. */
  public List<Trial> run(int rounds, Consumer<List<Trial>> listener) {
    List<Trial> trials = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      List<Contestant> order = new ArrayList<>(contestants);
      Collections.rotate(order, 1 - round);
      for (Contestant contestant : order) {
        trials.add(trial(contestant, round));
        listener.accept(List.copyOf(trials));
      }
    }
    return trials;
  }

  private Trial trial(Contestant contestant, int round) {
    if (!recorded) {
      return course.run(contestant, round, jvm);
    }
    String name = contestant.name() + ".jfr";
    Trial trial = course.run(contestant, round, jvm.recordingTo(world.folder().resolve(name)));
    System.out.println(world.database().costliestStatements());
    return trial;
  }
}
