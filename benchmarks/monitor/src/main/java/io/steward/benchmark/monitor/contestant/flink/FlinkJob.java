package io.steward.benchmark.monitor.contestant.flink;

import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.contestant.Durability;
import io.steward.benchmark.monitor.contestant.Entry;
import io.steward.benchmark.monitor.contestant.child.ToldEntry;
import io.steward.benchmark.monitor.workload.Workload;
import io.steward.benchmark.monitor.world.ClassPath;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.World;
import java.util.UUID;

/** Flink, its state on the heap or in RocksDB. */
public final class FlinkJob implements Contestant {
  private final String name;
  private final String backend;

  private FlinkJob(String name, String backend) {
    this.name = name;
    this.backend = backend;
  }

  /** With its state in RocksDB, timers on the heap, incremental checkpoints. */
  public static FlinkJob onRocksDb() {
    return new FlinkJob("flink-rocksdb", "rocksdb");
  }

  /** With its state on the heap. */
  public static FlinkJob onHeap() {
    return new FlinkJob("flink-heap", "hashmap");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Durability durability() {
    return Durability.CHECKPOINT;
  }

  @Override
  public Entry enter(World world, Workload workload, Jvm jvm) {
    return ToldEntry.start(
        world,
        name,
        jvm.running(
            ClassPath.FLINK,
            FlinkProcess.class,
            backend,
            world.broker().bootstrapServers(),
            Integer.toString(workload.events()),
            GROUPS + UUID.randomUUID(),
            world.folder().resolve("flink").toString()));
  }
}
