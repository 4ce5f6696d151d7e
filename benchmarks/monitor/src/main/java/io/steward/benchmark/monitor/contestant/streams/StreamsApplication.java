package io.steward.benchmark.monitor.contestant.streams;

import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.contestant.Durability;
import io.steward.benchmark.monitor.contestant.Entry;
import io.steward.benchmark.monitor.contestant.child.ToldEntry;
import io.steward.benchmark.monitor.workload.Workload;
import io.steward.benchmark.monitor.world.ClassPath;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.World;
import java.util.UUID;

/** Kafka Streams, its state in memory or in RocksDB. */
public final class StreamsApplication implements Contestant {
  private final String name;
  private final boolean onDisk;

  private StreamsApplication(String name, boolean onDisk) {
    this.name = name;
    this.onDisk = onDisk;
  }

  /** With its state in RocksDB. */
  public static StreamsApplication onRocksDb() {
    return new StreamsApplication("kafka-streams-rocksdb", true);
  }

  /** With its state in memory. */
  public static StreamsApplication inMemory() {
    return new StreamsApplication("kafka-streams-memory", false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Durability durability() {
    return Durability.CHANGELOG;
  }

  @Override
  public Entry enter(World world, Workload workload, Jvm jvm) {
    String application = GROUPS + UUID.randomUUID();
    return ToldEntry.start(
        world,
        name,
        jvm.running(
            ClassPath.STREAMS,
            StreamsProcess.class,
            Boolean.toString(onDisk),
            world.broker().bootstrapServers(),
            Integer.toString(workload.events()),
            application,
            world.folder().resolve("streams").toString()));
  }
}
