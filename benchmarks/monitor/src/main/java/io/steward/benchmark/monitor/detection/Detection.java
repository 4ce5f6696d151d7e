package io.steward.benchmark.monitor.detection;

import io.steward.benchmark.monitor.contestant.Patience;
import io.steward.benchmark.monitor.contestant.steward.Backlog;
import io.steward.benchmark.monitor.contestant.steward.MonitorProcess;
import io.steward.benchmark.monitor.measure.BreachWatch;
import io.steward.benchmark.monitor.measure.Usage;
import io.steward.benchmark.monitor.workload.OrderRecords;
import io.steward.benchmark.monitor.workload.TopicFilling;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.Narrator;
import io.steward.benchmark.monitor.world.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Producer;

/** One monitor with 512 MB of heap, filled step by step; at each step the same load. */
public final class Detection {
  /** Its name on the command line. */
  public static final String NAME = "detection";

  private static final int HEAP_MEGABYTES = 512;
  private static final SteadyLoad LOAD = new SteadyLoad(2000, 100);
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration SHORT = Duration.ofSeconds(20);
  private static final Duration IDLE = Duration.ofSeconds(15);
  private static final Duration RESERVE = Duration.ofSeconds(20);
  private static final Duration LATEST = Duration.ofMinutes(10);

  private final World world;
  private final Plan plan;
  private final boolean recorded;
  private final Clock clock;
  private final Narrator narrator;
  private final AtomicReference<Lateness> lateness = new AtomicReference<>(new Lateness());
  private final List<Growth> growth = new ArrayList<>();
  private final Map<String, Object> figures = new LinkedHashMap<>();

  /**
   * @param recorded whether the monitor leaves a flight recording, and each measurement its
   *     costliest statements
   */
  public Detection(World world, Plan plan, boolean recorded, Clock clock, Narrator narrator) {
    this.world = world;
    this.plan = plan;
    this.recorded = recorded;
    this.clock = clock;
    this.narrator = narrator;
  }

  /** Measures all of it. */
  public DetectionResult run() {
    world.broker().forgetGroups(MonitorProcess.GROUPS);
    world.broker().renew(MonitorProcess.TOPICS);
    world.broker().renew(List.of(OrderRecords.TOPIC));
    world.database().renew();
    String brokers = world.broker().bootstrapServers();
    try (BreachWatch watch =
            BreachWatch.start(brokers, (order, at) -> lateness.get().arrived(order, at));
        MonitorProcess monitor = MonitorProcess.start(world, jvm())) {
      monitor.awaitReady();
      try (Backlog backlog = new Backlog(world);
          Producer<String, byte[]> producer = TopicFilling.producer(brokers);
          Heap heap = Heap.watch(monitor)) {
        Stock stock = new Stock(producer, backlog, monitor, clock);
        plan.levels().forEach(level -> level(level, stock, monitor));
        figures.put("heapMegabytes", heap.highestMegabytes());
        figures.put("repeated", watch.seen().repeated());
        figures.put("withdrawn", watch.seen().withdrawn());
      }
    }
    return new DetectionResult(figures, growth);
  }

  private void level(int open, Stock stock, MonitorProcess monitor) {
    narrator.say("Detection: filling up to %,d open promises", open);
    stock.fillTo(open);
    if (growth.isEmpty()) {
      narrator.say("  warming up");
      load(SHORT, new Lateness(), stock, monitor);
    }
    growth.add(grow(open, stock, monitor));
    narrator.say("  %s", growth.getLast().row().strip());
    if (open == plan.open()) {
      showingStatements(() -> detect(stock, monitor));
      showingStatements(() -> drain(stock, monitor));
    }
  }

  private Jvm jvm() {
    Jvm jvm = Jvm.of(HEAP_MEGABYTES);
    return recorded ? jvm.recordingTo(world.folder().resolve(NAME + ".jfr")) : jvm;
  }

  private void showingStatements(Runnable measurement) {
    world.database().forgetStatements();
    measurement.run();
    if (recorded) {
      narrator.say("  costliest statements:%n%s", world.database().costliestStatements());
    }
  }

  private Growth grow(int open, Stock stock, MonitorProcess monitor) {
    Usage idle = idle(monitor);
    Lateness seen = new Lateness();
    Usage busy = load(SHORT, seen, stock, monitor);
    double events = SHORT.toSeconds() * LOAD.eventsPerSecond();
    return new Growth(
        open,
        (double) idle.process().toMillis() / IDLE.toSeconds(),
        (double) idle.postgres().toMillis() / IDLE.toSeconds(),
        busy.process().toMillis() * 1000 / events,
        busy.postgres().toMillis() * 1000 / events,
        seen.percentile(50),
        seen.percentile(99));
  }

  private Usage idle(MonitorProcess monitor) {
    Usage.Meter meter = Usage.Meter.start(world, monitor.pid());
    long end = System.nanoTime() + IDLE.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    return meter.read();
  }

  private Usage load(Duration time, Lateness seen, Stock stock, MonitorProcess monitor) {
    lateness.set(seen);
    Usage.Meter meter = Usage.Meter.start(world, monitor.pid());
    LOAD.send(stock, seen, WARM_UP, time, clock);
    Usage usage = meter.read();
    awaitAll(seen, monitor);
    return usage;
  }

  private void detect(Stock stock, MonitorProcess monitor) {
    narrator.say("  %,d events a second for %d s", LOAD.eventsPerSecond(), plan.time().toSeconds());
    Lateness seen = new Lateness();
    Usage usage = load(plan.time(), seen, stock, monitor);
    figures.put("open", plan.open());
    figures.put("eventsPerSecond", LOAD.eventsPerSecond());
    figures.put("lateness", seen.summary());
    figures.put("foreignShare", usage.foreignShare());
    narrator.say("  lateness in ms: %s", seen.summary());
  }

  /** All due in one second that lies as far ahead as the steady load would take to bring them. */
  private void drain(Stock stock, MonitorProcess monitor) {
    stock.settle();
    Lateness seen = new Lateness();
    lateness.set(seen);
    Instant due = clock.instant().plusSeconds(plan.due() / LOAD.eventsPerSecond()).plus(RESERVE);
    narrator.say("  %,d promises fall due at %s", plan.due(), due);
    for (int i = 0; i < plan.due(); i++) {
      // Spread over the second, as clocks are.
      Instant own = due.plusMillis(1000L * i / plan.due());
      seen.await(stock.placeOneDue(own), own);
    }
    Instant stored = stock.settle();
    awaitAll(seen, monitor);
    Duration took = Duration.between(due, seen.last());
    figures.put(
        "drain",
        Map.of(
            "due", plan.due(),
            "allStoredBefore", stored.isBefore(due),
            "missing", seen.missing(),
            "seconds", took.toMillis() / 1000.0,
            "perSecond", Math.round(seen.count() * 1000.0 / Math.max(1, took.toMillis()))));
    narrator.say("  drained: %s", figures.get("drain"));
  }

  private static void awaitAll(Lateness seen, MonitorProcess monitor) {
    try {
      Patience.await(
          "the last breach",
          LATEST,
          monitor::requireAlive,
          () -> seen.missing() == 0 ? Optional.of(true) : Optional.empty());
    } catch (IllegalStateException late) {
      // What is missing is counted, and shown with the figures.
      monitor.requireAlive();
    }
  }
}
