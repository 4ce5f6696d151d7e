package io.steward.benchmark.monitor.measure;

import io.steward.benchmark.monitor.world.World;
import java.time.Duration;

/**
 * Processor time over a span.
 *
 * @param process of the contestant
 * @param postgres of the database
 * @param broker of Kafka
 * @param foreignShare of the machine's processors, used by processes that are not ours
 * @param stolenShare of the machine's processors, taken away by other virtual machines
 */
public record Usage(
    Duration process, Duration postgres, Duration broker, double foreignShare, double stolenShare) {
  /** Of nothing. */
  public static final Usage NONE = new Usage(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, 0);

  private static final double MOST_FOREIGN = 0.20;
  private static final double MOST_STOLEN = 0.05;

  /** Whether others disturbed so much that the figure should be taken again. */
  public boolean disturbed() {
    return foreignShare > MOST_FOREIGN || stolenShare > MOST_STOLEN;
  }

  /** Everything that the job cost. */
  public Duration together() {
    return process.plus(postgres).plus(broker);
  }

  /** A moment from which usage can be counted. */
  public static final class Meter {
    private final World world;
    private final long pid;
    private final Machine machine = Machine.now();
    private final Duration process;
    private final Duration postgres;
    private final Duration broker;
    private final Duration own = CpuTime.of(ProcessHandle.current().pid());

    private Meter(World world, long pid) {
      this.world = world;
      this.pid = pid;
      this.process = CpuTime.of(pid);
      this.postgres = CpuTime.of(world.database().pid());
      this.broker = CpuTime.of(world.broker().pid());
    }

    /** Counts from now on, for the contestant with that process id. */
    public static Meter start(World world, long pid) {
      return new Meter(world, pid);
    }

    /** What was used since the start. */
    public Usage read() {
      // Everybody is a child of ours, so our own figure holds all of them.
      Duration ours = CpuTime.of(ProcessHandle.current().pid()).minus(own);
      Machine span = Machine.now().since(machine);
      return new Usage(
          CpuTime.of(pid).minus(process),
          CpuTime.of(world.database().pid()).minus(postgres),
          CpuTime.of(world.broker().pid()).minus(broker),
          share(span.busy().minus(ours), span.total()),
          share(span.stolen(), span.total()));
    }

    private static double share(Duration part, Duration whole) {
      return Math.max(0, (double) part.toMillis() / Math.max(1, whole.toMillis()));
    }
  }
}
