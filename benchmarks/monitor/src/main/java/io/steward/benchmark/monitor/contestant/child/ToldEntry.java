package io.steward.benchmark.monitor.contestant.child;

import io.steward.benchmark.monitor.contestant.Entry;
import io.steward.benchmark.monitor.contestant.Patience;
import io.steward.benchmark.monitor.workload.Punctuality;
import io.steward.benchmark.monitor.world.ChildProcess;
import io.steward.benchmark.monitor.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A contestant that tells of its {@link Progress} itself. */
public final class ToldEntry implements Entry {
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final Duration WHOLE_RUN = Duration.ofMinutes(60);

  private final ConcurrentMap<String, String> told = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Punctuality> figures = new ConcurrentHashMap<>();
  private final ChildProcess process;

  private ToldEntry(World world, String name, List<String> command) {
    Path complaints = world.folder().resolve(name + ".log");
    this.process = ChildProcess.start(command, Map.of(), complaints, this::listen);
  }

  /** Starts the command; what it complains of is in a file of that name. */
  public static ToldEntry start(World world, String name, List<String> command) {
    return new ToldEntry(world, name, command);
  }

  private void listen(String line) {
    String[] words = line.split(" ");
    if (words[0].equals(Progress.ACCOUNT)) {
      figures.put(words[1], new Punctuality(Long.parseLong(words[2]), Long.parseLong(words[3])));
    } else {
      told.put(words[0], words.length > 1 ? words[1] : "");
    }
  }

  @Override
  public long pid() {
    return process.pid();
  }

  @Override
  public Instant started() {
    return Instant.parse(await(Progress.STARTED, SOON));
  }

  @Override
  public Instant finished() {
    return Instant.parse(await(Progress.FINISHED, WHOLE_RUN));
  }

  @Override
  public Map<String, Punctuality> punctuality() {
    await(Progress.END, SOON);
    return Map.copyOf(figures);
  }

  @Override
  public Map<String, String> remarks() {
    return Map.of();
  }

  private String await(String word, Duration atMost) {
    return Patience.await(
        "the word " + word,
        atMost,
        process::requireAlive,
        () -> Optional.ofNullable(told.get(word)));
  }

  @Override
  public void close() {
    process.close();
  }
}
