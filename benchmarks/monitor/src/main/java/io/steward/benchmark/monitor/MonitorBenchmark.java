package io.steward.benchmark.monitor;

import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.detection.Detection;
import io.steward.benchmark.monitor.detection.DetectionResult;
import io.steward.benchmark.monitor.detection.Plan;
import io.steward.benchmark.monitor.report.Readme;
import io.steward.benchmark.monitor.report.ResultsFile;
import io.steward.benchmark.monitor.report.ThroughputTable;
import io.steward.benchmark.monitor.throughput.Comparison;
import io.steward.benchmark.monitor.throughput.Course;
import io.steward.benchmark.monitor.throughput.Trial;
import io.steward.benchmark.monitor.workload.OrderRecords;
import io.steward.benchmark.monitor.workload.TopicFilling;
import io.steward.benchmark.monitor.workload.Workload;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.Logs;
import io.steward.benchmark.monitor.world.Narrator;
import io.steward.benchmark.monitor.world.World;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** {@code ./steward bench monitor}: runs what was asked for and writes the results down. */
public final class MonitorBenchmark {
  private final Options options;
  private final World world;
  private final Clock clock;
  private final Narrator narrator;
  private final ResultsFile results;
  private final Readme readme;

  private MonitorBenchmark(Options options, World world, Clock clock, Narrator narrator) {
    this.options = options;
    this.world = world;
    this.clock = clock;
    this.narrator = narrator;
    Path benchmarks = world.root().resolve("benchmarks");
    Path kept = options.quick() ? world.folder() : benchmarks.resolve("monitor");
    this.results = new ResultsFile(kept.resolve("results"), clock.instant());
    this.readme = new Readme(benchmarks.resolve("README.md"));
  }

  /** Runs with the options that {@code ./steward help} describes. */
  public static void main(String[] words) {
    Logs.complaintsOnly();
    try {
      run(Options.of(words));
    } catch (IllegalArgumentException misunderstood) {
      System.err.println(misunderstood.getMessage());
      System.exit(2);
    }
  }

  private static void run(Options options) {
    Narrator narrator = new Narrator(System.out);
    Path root = Path.of(System.getProperty("steward.root"));
    try (World world = World.start(root, root.resolve(".steward/benchmark"))) {
      new MonitorBenchmark(options, world, Clock.systemUTC(), narrator).run();
    }
  }

  private void run() {
    Map<String, String> durability = world.database().requireDurable();
    narrator.say("PostgreSQL with %s", durability);
    results.with("options", Map.of("words", options.toString())).with("postgres", durability);
    List<Contestant> contestants = Contestants.wanted(options);
    if (!contestants.isEmpty()) {
      compare(contestants);
    }
    if (options.wants(Detection.NAME)) {
      detect();
    }
    narrator.say("Results are in %s", results.path());
  }

  private void compare(List<Contestant> contestants) {
    Workload workload = Workload.before(clock.instant(), options.orders());
    narrator.say("Filling the topic with %,d events", workload.events());
    world.broker().renew(List.of(OrderRecords.TOPIC));
    try (TopicFilling filling =
        new TopicFilling(workload, world.broker().bootstrapServers(), narrator)) {
      filling.fill();
    }
    Course course = new Course(world, workload, options.attempts(), narrator);
    Jvm jvm = Jvm.of(options.heapMegabytes());
    List<Trial> trials =
        new Comparison(world, course, contestants, jvm, options.record())
            .run(options.rounds(), results::keepTrials);
    publish(
        "monitor throughput",
        "%,d events, %d rounds.%n%n%s"
            .formatted(
                workload.events(), options.rounds(), new ThroughputTable(trials).markdown()));
  }

  private void detect() {
    Plan plan = Plan.full(options.open(), Duration.ofSeconds(options.seconds()));
    DetectionResult result = new Detection(world, plan, options.record(), clock, narrator).run();
    results.keep(Detection.NAME, result);
    publish("monitor detection", result.markdown());
  }

  /** A quick run checks that all works; its figures are not for the page. */
  private void publish(String place, String table) {
    String dated =
        "Measured on %s with %s%n%n%s"
            .formatted(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), Runtime.version(), table);
    System.out.println();
    System.out.println(dated);
    if (!options.quick()) {
      readme.replace(place, dated);
    }
  }
}
