package io.steward.benchmarks.earlywarning;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a figure could have differed with other accounts: whole accounts are drawn again and
 * again, since orders of one account are late together.
 */
final class Bootstrap {
  private static final int DRAWS = 100;

  /** The range that 95 of 100 draws fall into. */
  record Interval(double low, double high) {}

  private final List<Comparison> samples;

  Bootstrap(List<Answer> answers) {
    List<List<Answer>> accounts =
        List.copyOf(answers.stream().collect(Collectors.groupingBy(Answer::account)).values());
    Random random = new Random(95);
    this.samples =
        Stream.generate(() -> Comparison.of(draw(accounts, random))).limit(DRAWS).toList();
  }

  /** The interval of a figure. */
  Interval of(ToDoubleFunction<Comparison> figure) {
    double[] figures = samples.stream().mapToDouble(figure).sorted().toArray();
    return new Interval(figures[(int) (0.025 * DRAWS)], figures[(int) (0.975 * DRAWS)]);
  }

  private static List<Answer> draw(List<List<Answer>> accounts, Random random) {
    return random
        .ints(accounts.size(), 0, accounts.size())
        .mapToObj(accounts::get)
        .flatMap(Collection::stream)
        .toList();
  }
}
