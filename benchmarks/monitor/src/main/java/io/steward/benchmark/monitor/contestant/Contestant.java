package io.steward.benchmark.monitor.contestant;

import io.steward.benchmark.monitor.workload.Workload;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.World;

/** A program that finds breaches and counts what was on time. */
public interface Contestant {
  /** How the groups and the topics of every contestant but the monitor begin. */
  String GROUPS = "contestant-";

  /** Its name on the command line and in the table. */
  String name();

  /** What survives when its process is killed. */
  Durability durability();

  /** Starts it; the topic is full, the database empty, and nothing has been announced. */
  Entry enter(World world, Workload workload, Jvm jvm);
}
