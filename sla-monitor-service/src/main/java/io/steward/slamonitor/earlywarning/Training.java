package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Learns a model, and tries the way of learning on the past first: several times over, trees are
 * learned of what was settled by a moment and asked about the orders placed after it. What they
 * said of all these orders sets calibration and threshold and is the published quality; then the
 * trees are learned once more of everything.
 *
 * @param targetPrecision of the operating point, between 0 and 1
 */
public record Training(Learner learner, double targetPrecision) {
  /** With fewer misses, or fewer kept promises, to learn from, nothing is worth telling. */
  public static final int ENOUGH_TO_LEARN = 50;

  /** The same for the orders that the trials are asked about. */
  public static final int ENOUGH_TO_JUDGE = 30;

  /** The earliest trial begins here, as a share of all examples. */
  private static final double FIRST_TRIAL = 0.5;

  private static final int TRIALS = 4;

  /**
   * Learns from the examples that were settled by then; empty while there are too few of them.
   *
   * @param examples in any order
   */
  public Optional<ForecastModel> learn(PromiseKind kind, List<Example> examples, Instant until) {
    List<Example> settled =
        examples.stream()
            .filter(e -> !e.settledAt().isAfter(until))
            .sorted(Comparator.comparing(Example::moment).thenComparing(Example::order))
            .toList();
    Outcomes trials = trials(settled);
    return isEnough(settled, ENOUGH_TO_LEARN) && isEnough(trials.examples, ENOUGH_TO_JUDGE)
        ? Optional.of(model(kind, settled, trials, until))
        : Optional.empty();
  }

  /** Says in words of how many outcomes there are too few. */
  public static String shortage(List<Example> examples) {
    return "%d orders missed and %d kept it; it takes about %d of either"
        .formatted(orders(examples, true), orders(examples, false), 2 * ENOUGH_TO_LEARN);
  }

  private ForecastModel model(
      PromiseKind kind, List<Example> settled, Outcomes trials, Instant until) {
    boolean[] missed = trials.missed();
    Calibration calibration = Calibration.fit(trials.logOdds(), missed);
    double[] probabilities = trials.probabilities(calibration);
    return new ForecastModel(
        kind,
        learner.learn(settled),
        calibration,
        OperatingPoint.choose(probabilities, missed, targetPrecision).orElse(null),
        Quality.of(probabilities, missed),
        settled.size(),
        settled.getFirst().moment(),
        until);
  }

  private Outcomes trials(List<Example> settled) {
    Outcomes outcomes = new Outcomes();
    for (int trial = 0; trial < TRIALS && !settled.isEmpty(); trial++) {
      Instant from = moment(settled, trial);
      Instant to = trial == TRIALS - 1 ? Instant.MAX : moment(settled, trial + 1);
      List<Example> before = settled.stream().filter(e -> !e.settledAt().isAfter(from)).toList();
      List<Example> after =
          settled.stream()
              .filter(e -> !e.placedAt().isBefore(from) && e.placedAt().isBefore(to))
              .toList();
      if (isEnough(before, ENOUGH_TO_LEARN) && !after.isEmpty()) {
        outcomes.add(after, learner.learn(before));
      }
    }
    return outcomes;
  }

  private static Instant moment(List<Example> settled, int trial) {
    double share = FIRST_TRIAL + (1 - FIRST_TRIAL) * trial / TRIALS;
    return settled.get((int) (share * settled.size())).moment();
  }

  /** Orders are counted, not looks: one late order seen four times teaches no more than once. */
  private static boolean isEnough(List<Example> examples, int enough) {
    return orders(examples, true) >= enough && orders(examples, false) >= enough;
  }

  private static long orders(List<Example> examples, boolean missed) {
    return examples.stream()
        .filter(example -> example.missed() == missed)
        .map(Example::order)
        .distinct()
        .count();
  }

  /** What the trials said of orders that they had not seen. */
  private static final class Outcomes {
    private final List<Example> examples = new ArrayList<>();
    private final List<Double> logOdds = new ArrayList<>();

    void add(List<Example> asked, Classifier classifier) {
      examples.addAll(asked);
      for (double odds : classifier.logOdds(asked.stream().map(Example::features).toList())) {
        logOdds.add(odds);
      }
    }

    double[] logOdds() {
      return logOdds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double[] probabilities(Calibration calibration) {
      return logOdds.stream().mapToDouble(calibration::probability).toArray();
    }

    boolean[] missed() {
      boolean[] missed = new boolean[examples.size()];
      for (int i = 0; i < missed.length; i++) {
        missed[i] = examples.get(i).missed();
      }
      return missed;
    }
  }
}
