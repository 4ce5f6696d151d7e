package io.steward.benchmark.monitor.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The middle one of several figures, with the least and the greatest. */
public record Spread(double median, double least, double greatest) {

  /** The spread of at least one figure; of an even number, the middle is between the middle two. */
  public static Spread of(Collection<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    return new Spread(median, sorted.getFirst(), sorted.getLast());
  }

  /** In words, with that format for each figure. */
  public String text(String format) {
    String middle = String.format(Locale.ROOT, format, median);
    return least == greatest
        ? middle
        : String.format(Locale.ROOT, "%s (" + format + "–" + format + ")", middle, least, greatest);
  }
}
