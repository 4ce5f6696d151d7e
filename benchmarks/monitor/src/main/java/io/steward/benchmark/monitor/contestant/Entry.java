package io.steward.benchmark.monitor.contestant;

import io.steward.benchmark.monitor.workload.Punctuality;
import java.time.Instant;
import java.util.Map;

/** A contestant at work. */
public interface Entry extends AutoCloseable {
  /** The id of its process. */
  long pid();

  /** Waits until it has read its first event, and answers when that was. */
  Instant started();

  /** Waits until all events have had their effect, and answers when that was. */
  Instant finished();

  /** What it says was on time, by account; asked when it has finished. */
  Map<String, Punctuality> punctuality();

  /** What else there is to know of its run, by name. */
  Map<String, String> remarks();

  /** Ends it. */
  @Override
  void close();
}
