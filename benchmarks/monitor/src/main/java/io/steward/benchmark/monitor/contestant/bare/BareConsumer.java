package io.steward.benchmark.monitor.contestant.bare;

import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.contestant.Durability;
import io.steward.benchmark.monitor.contestant.Entry;
import io.steward.benchmark.monitor.contestant.child.ToldEntry;
import io.steward.benchmark.monitor.workload.Workload;
import io.steward.benchmark.monitor.world.ClassPath;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A bare consumer in a JVM of its own. */
public final class BareConsumer implements Contestant {
  static final String SAME = "bare-same-rows";
  static final String NARROW = "bare-narrow-rows";

  private final String name;

  private BareConsumer(String name) {
    this.name = name;
  }

  /** The limit: writes what the monitor writes. */
  public static BareConsumer sameRows() {
    return new BareConsumer(SAME);
  }

  /** For reference: writes as little as will do. */
  public static BareConsumer narrowRows() {
    return new BareConsumer(NARROW);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Durability durability() {
    return Durability.POSTGRES;
  }

  @Override
  public Entry enter(World world, Workload workload, Jvm jvm) {
    try (Connection connection = world.database().connect()) {
      if (name.equals(NARROW)) {
        NarrowRows.create(connection);
      } else {
        new MonitorSchema(world.root()).create(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    List<String> command =
        jvm.running(
            ClassPath.PLAIN,
            BareProcess.class,
            name,
            world.broker().bootstrapServers(),
            world.database().jdbcUrl(),
            Integer.toString(workload.events()),
            GROUPS + UUID.randomUUID());
    return ToldEntry.start(world, name, command);
  }
}
