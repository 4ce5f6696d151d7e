package io.steward.benchmark.monitor.report;

import io.steward.benchmark.monitor.throughput.Trial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The rounds as a Markdown table, a row for each contestant. Ratios are formed within a round and
 * only then compared; a contestant that was wrong in any round has no figures.
 */
public final class ThroughputTable {
  private static final String OURS = "steward";

  private final Map<String, List<Trial>> byContestant = new LinkedHashMap<>();

  public ThroughputTable(List<Trial> trials) {
    trials.forEach(
        trial ->
            byContestant.computeIfAbsent(trial.contestant(), c -> new ArrayList<>()).add(trial));
  }

  /** The table. */
  public String markdown() {
    StringBuilder table =
        new StringBuilder(
            """
            | contestant | keeps | events/s | ours against it | µs of processor per event: itself | PostgreSQL | Kafka | together |
            |---|---|---|---|---|---|---|---|
            """);
    byContestant.forEach((name, trials) -> table.append(row(name, trials)).append('\n'));
    return table.toString();
  }

  private String row(String name, List<Trial> trials) {
    Optional<String> fault = trials.stream().flatMap(t -> t.fault().stream()).findFirst();
    String head = "| %s | %s |".formatted(name, trials.getFirst().durability());
    if (fault.isPresent()) {
      return head + " wrong: " + fault.get() + " | | | | | |";
    }
    boolean disturbed = trials.stream().anyMatch(t -> t.usage().disturbed());
    return "%s %s%s | %s | %s | %s | %s | %s |"
        .formatted(
            head,
            spread(trials, Trial::rate, "%,.0f"),
            disturbed ? " *" : "",
            ratio(name, trials),
            spread(trials, t -> t.perEvent(t.usage().process()), "%.1f"),
            spread(trials, t -> t.perEvent(t.usage().postgres()), "%.1f"),
            spread(trials, t -> t.perEvent(t.usage().broker()), "%.1f"),
            spread(trials, t -> t.perEvent(t.usage().together()), "%.1f"));
  }

  private String ratio(String name, List<Trial> trials) {
    List<Double> ratios =
        trials.stream()
            .flatMap(theirs -> ours(theirs.round()).map(o -> o.rate() / theirs.rate()).stream())
            .toList();
    return name.equals(OURS) || ratios.isEmpty() ? "" : Spread.of(ratios).text("%.2f");
  }

  private Optional<Trial> ours(int round) {
    return byContestant.getOrDefault(OURS, List.of()).stream()
        .filter(trial -> trial.round() == round && trial.fault().isEmpty())
        .findFirst();
  }

  private static String spread(List<Trial> trials, ToDoubleFunction<Trial> figure, String format) {
    return Spread.of(trials.stream().mapToDouble(figure).boxed().toList()).text(format);
  }
}
