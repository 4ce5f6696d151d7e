package io.steward.benchmark.monitor.throughput;

import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.contestant.Entry;
import io.steward.benchmark.monitor.contestant.Patience;
import io.steward.benchmark.monitor.contestant.steward.MonitorProcess;
import io.steward.benchmark.monitor.measure.BreachWatch;
import io.steward.benchmark.monitor.measure.Usage;
import io.steward.benchmark.monitor.workload.Expectation;
import io.steward.benchmark.monitor.workload.Workload;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.Narrator;
import io.steward.benchmark.monitor.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs contestants over one filled topic, each from a clean start. */
public final class Course {
  private static final Duration BREACHES_WITHIN = Duration.ofMinutes(2);

  private final World world;
  private final Workload workload;
  private final int mostAttempts;
  private final Expectation expected;
  private final Narrator narrator;

  public Course(World world, Workload workload, int attempts, Narrator narrator) {
    this.world = world;
    this.mostAttempts = attempts;
    this.workload = workload;
    this.expected = Expectation.of(workload);
    this.narrator = narrator;
  }

  /** Runs it, and again while others disturb it. */
  public Trial run(Contestant contestant, int round, Jvm jvm) {
    Trial trial = runOnce(contestant, round, jvm);
    int attempts = 1;
    while (trial.usage().disturbed() && attempts < mostAttempts) {
      narrator.say(
          "  others used %.0f %% of the machine: once more", 100 * trial.usage().foreignShare());
      trial = runOnce(contestant, round, jvm);
      attempts++;
    }
    return trial.after(attempts);
  }

  /** One contestant that fails must not cost the others their figures. */
  private Trial runOnce(Contestant contestant, int round, Jvm jvm) {
    try {
      return complete(contestant, round, jvm);
    } catch (IllegalStateException e) {
      narrator.say("  FAILED: %s", e);
      return Trial.failed(contestant, round, workload.events(), e);
    }
  }

  private Trial complete(Contestant contestant, int round, Jvm jvm) {
    narrator.say("Round %d, %s", round, contestant.name());
    clean();
    try (BreachWatch watch = BreachWatch.start(world.broker().bootstrapServers());
        Entry entry = contestant.enter(world, workload, jvm)) {
      Instant started = entry.started();
      Usage.Meter meter = Usage.Meter.start(world, entry.pid());
      Instant finished = entry.finished();
      Optional<BreachWatch.Seen> all = awaitBreaches(watch);
      Usage usage = meter.read();
      BreachWatch.Seen seen = all.orElseGet(watch::seen);
      Trial trial =
          new Trial(
              contestant.name(),
              contestant.durability().text(),
              round,
              workload.events(),
              Duration.between(started, later(finished, seen.last())),
              usage,
              Checking.fault(expected, seen, entry.punctuality()),
              1,
              remarks(entry));
      tell(trial);
      return trial;
    }
  }

  /** With the rows that it kept, so that one can see whether two kept the same. */
  private Map<String, String> remarks(Entry entry) {
    Map<String, String> remarks = new TreeMap<>(entry.remarks());
    remarks.putAll(world.database().sizes());
    return remarks;
  }

  private void clean() {
    world.broker().forgetGroups(MonitorProcess.GROUPS);
    world.broker().deleteTopics(Contestant.GROUPS);
    world.broker().renew(MonitorProcess.TOPICS);
    world.database().renew();
  }

  private Optional<BreachWatch.Seen> awaitBreaches(BreachWatch watch) {
    try {
      return Optional.of(
          Patience.await(
              "the last breach",
              BREACHES_WITHIN,
              () -> {},
              () ->
                  Optional.of(watch.seen())
                      .filter(s -> s.breached().cardinality() >= expected.breaches())));
    } catch (IllegalStateException tooFew) {
      return Optional.empty();
    }
  }

  private void tell(Trial trial) {
    Usage usage = trial.usage();
    narrator.say(
        "  %,.0f events/s in %.1f s; processor per event: itself %.1f µs, PostgreSQL %.1f, Kafka %.1f%s",
        trial.rate(),
        trial.time().toMillis() / 1000.0,
        trial.perEvent(usage.process()),
        trial.perEvent(usage.postgres()),
        trial.perEvent(usage.broker()),
        trial.fault().map(fault -> "; WRONG: " + fault).orElse(""));
    trial.remarks().forEach((name, value) -> narrator.say("    %s: %s", name, value));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
