package io.steward.slamonitor.earlywarning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The histories seen from one moment. Rates and durations of few orders lean on those of more: an
 * account of three orders is judged mostly by what is usual.
 */
public final class Past {
  /** So many orders of its own weigh as much as what is usual elsewhere. */
  static final double LEAN = 8;

  private static final List<Dimension> HANDLING =
      List.of(
          Dimension.ALL, Dimension.WEEKDAY, Dimension.HOUR, Dimension.ACCOUNT, Dimension.WAREHOUSE);
  private static final List<Dimension> TRANSIT =
      List.of(Dimension.ALL, Dimension.REGION, Dimension.WAREHOUSE, Dimension.LANE);
  private static final Tally NOTHING = new Tally();

  private final Map<HistoryKey, Tally> tallies;
  private final double slow;
  private final double fast;

  Past(Map<HistoryKey, Tally> tallies, double slow, double fast) {
    this.tallies = tallies;
    this.slow = slow;
    this.fast = fast;
  }

  /** The share of orders like this one that missed, between 0 and 1. */
  double missRate(Stage stage, Dimension dimension, OrderStory order) {
    double usual = usual(stage);
    return dimension == Dimension.ALL
        ? usual
        : lean(tally(stage, dimension, order), usual, t -> t.missed, t -> t.weight, slow);
  }

  /** The same for the last days. */
  double recentMissRate(Stage stage, Dimension dimension, OrderStory order) {
    return lean(
        tally(stage, dimension, order),
        missRate(stage, dimension, order),
        t -> t.recentMissed,
        t -> t.recentWeight,
        fast);
  }

  /** How many orders the history is of, older ones counted in part. */
  double orders(Stage stage, Dimension dimension, OrderStory order) {
    return tally(stage, dimension, order).weight * slow;
  }

  /** How many orders a day the history is of lately. */
  double perDay(Stage stage, Dimension dimension, OrderStory order) {
    double days = Histories.RECENT.toHours() / 24.0 / Math.log(2);
    return tally(stage, dimension, order).recentWeight * fast / days;
  }

  /** How long orders like this one take until they are dispatched. */
  Pace handling(OrderStory order) {
    return new Pace(keys(Stage.HANDLING, HANDLING, order), tallies, slow, fast);
  }

  /** How long orders like this one are on their way. */
  Pace transit(OrderStory order) {
    return new Pace(keys(Stage.TRANSIT, TRANSIT, order), tallies, slow, fast);
  }

  /** All that a forecast for the order may ask for, so that a store need load no more. */
  public static Stream<HistoryKey> keys(OrderStory order) {
    return Stream.concat(
        Stream.of(Stage.HANDLING, Stage.WHOLE)
            .flatMap(
                stage -> Stream.of(Dimension.values()).map(d -> HistoryKey.of(stage, d, order))),
        keys(Stage.TRANSIT, TRANSIT, order).stream());
  }

  private double usual(Stage stage) {
    Tally all = tallies.getOrDefault(new HistoryKey(stage, Dimension.ALL, "*"), NOTHING);
    return all.weight == 0 ? 0 : all.missed / all.weight;
  }

  private Tally tally(Stage stage, Dimension dimension, OrderStory order) {
    return tallies.getOrDefault(HistoryKey.of(stage, dimension, order), NOTHING);
  }

  private static double lean(
      Tally tally,
      double usual,
      java.util.function.ToDoubleFunction<Tally> part,
      java.util.function.ToDoubleFunction<Tally> whole,
      double fading) {
    return (part.applyAsDouble(tally) * fading + LEAN * usual)
        / (whole.applyAsDouble(tally) * fading + LEAN);
  }

  private static List<HistoryKey> keys(Stage stage, List<Dimension> chain, OrderStory order) {
    return chain.stream().map(dimension -> HistoryKey.of(stage, dimension, order)).toList();
  }
}
