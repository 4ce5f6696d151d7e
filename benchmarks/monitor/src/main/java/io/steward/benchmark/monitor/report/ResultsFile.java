package io.steward.benchmark.monitor.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.benchmark.monitor.throughput.Trial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Everything that was measured in one run, as {@code results/<time>.json}. */
public final class ResultsFile {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").withZone(ZoneOffset.UTC);

  private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private final ObjectNode root = json.createObjectNode();
  private final Path file;

  /**
   * Begins the results of a run.
   *
   * @param folder where results are kept
   * @param began when the run began
   */
  public ResultsFile(Path folder, Instant began) {
    this.file = folder.resolve(NAME.format(began) + ".json");
    root.put("began", began.toString());
    root.put("java", Runtime.version().toString());
    root.put("processors", Runtime.getRuntime().availableProcessors());
  }

  /** Notes facts about the run. */
  public ResultsFile with(String name, Map<String, ?> facts) {
    root.set(name, json.valueToTree(facts));
    return this;
  }

  /** Notes the rounds so far, and writes the file. */
  public void keepTrials(List<Trial> trials) {
    root.set("throughput", json.valueToTree(trials.stream().map(ResultsFile::facts).toList()));
    write();
  }

  /** Notes a measurement, and writes the file. */
  public void keep(String name, Object measurement) {
    root.set(name, json.valueToTree(measurement));
    write();
  }

  /** Where the results are. */
  public Path path() {
    return file;
  }

  private static Map<String, Object> facts(Trial trial) {
    var usage = trial.usage();
    return Map.ofEntries(
        Map.entry("contestant", trial.contestant()),
        Map.entry("durability", trial.durability()),
        Map.entry("round", trial.round()),
        Map.entry("events", trial.events()),
        Map.entry("seconds", seconds(trial.time())),
        Map.entry("eventsPerSecond", Math.round(trial.rate())),
        Map.entry("processSeconds", seconds(usage.process())),
        Map.entry("postgresSeconds", seconds(usage.postgres())),
        Map.entry("brokerSeconds", seconds(usage.broker())),
        Map.entry("foreignShare", usage.foreignShare()),
        Map.entry("stolenShare", usage.stolenShare()),
        Map.entry("attempts", trial.attempts()),
        Map.entry("fault", trial.fault().orElse("")),
        Map.entry("remarks", trial.remarks()));
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private void write() {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, json.writeValueAsString(root) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
