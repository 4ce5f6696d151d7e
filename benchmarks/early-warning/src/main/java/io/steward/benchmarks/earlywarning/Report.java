package io.steward.benchmarks.earlywarning;

import io.steward.slamonitor.earlywarning.Quality;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Writes the evaluation as Markdown. */
final class Report {
  private final StringBuilder text = new StringBuilder();

  /** Adds a kind of promise. */
  void add(PromiseKind kind, List<Answer> answers) {
    line("### Missed %s", kind.wireName());
    line("");
    compare("All looks", answers);
    compare("At placement", answers.stream().filter(Answer::atPlacement).toList());
    byMonth(answers);
    calibration(answers);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void compare(String title, List<Answer> answers) {
    Comparison all = Comparison.of(answers);
    Bootstrap draws = new Bootstrap(answers);
    line(
        "%s: %d looks, %.1f %% of them at orders that missed.",
        title, answers.size(), missed(answers));
    line("");
    line("| | AUC | average precision | Brier score |");
    line("|---|---|---|---|");
    row("early warning", all, draws, Comparison::ours);
    row("account's own past rate", all, draws, Comparison::account);
    row("hours left alone", all, draws, Comparison::hours);
    gain("gain over the account's rate", draws, Comparison::account);
    gain("gain over hours left", draws, Comparison::hours);
    line("");
    line(
        "At the operating point (target precision 0.50) precision is %s and recall %s.",
        figure(all, draws, Comparison::precision), figure(all, draws, Comparison::recall));
    line("");
  }

  private void row(String name, Comparison all, Bootstrap draws, Function<Comparison, Scores> way) {
    line(
        "| %s | %s | %s | %s |",
        name,
        figure(all, draws, c -> way.apply(c).auc()),
        figure(all, draws, c -> way.apply(c).averagePrecision()),
        figure(all, draws, c -> way.apply(c).brier()));
  }

  private void gain(String name, Bootstrap draws, Function<Comparison, Scores> other) {
    line(
        "| %s | %s | %s | %s |",
        name,
        range(draws.of(c -> c.ours().auc() - other.apply(c).auc())),
        range(draws.of(c -> c.ours().averagePrecision() - other.apply(c).averagePrecision())),
        range(draws.of(c -> c.ours().brier() - other.apply(c).brier())));
  }

  private void byMonth(List<Answer> answers) {
    line(
        "| month | looks | missed | forecast | AUC, account, hours | average precision, account,"
            + " hours | Brier, account, hours | precision | recall |");
    line("|---|---|---|---|---|---|---|---|---|");
    Map<YearMonth, List<Answer>> months =
        answers.stream()
            .collect(Collectors.groupingBy(Answer::month, TreeMap::new, Collectors.toList()));
    months.forEach(this::month);
    line("");
  }

  private void month(YearMonth month, List<Answer> answers) {
    Comparison all = Comparison.of(answers);
    line(
        "| %s | %d | %.1f %% | %.1f %% | %s | %s | %s | %.2f | %.2f |",
        month,
        answers.size(),
        missed(answers),
        100 * answers.stream().mapToDouble(Answer::probability).average().orElse(0),
        three(all, Scores::auc),
        three(all, Scores::averagePrecision),
        three(all, Scores::brier),
        all.precision(),
        all.recall());
  }

  private void calibration(List<Answer> answers) {
    line("| forecast | looks | mean forecast | missed |");
    line("|---|---|---|---|");
    for (Quality.Bin bin : Scores.quality(answers, Answer::probability).calibration()) {
      line(
          "| %.1f to %.1f | %d | %.1f %% | %.1f %% |",
          bin.from(), bin.to(), bin.forecasts(), 100 * bin.forecast(), 100 * bin.observed());
    }
    line("");
  }

  private static double missed(List<Answer> answers) {
    return 100.0 * answers.stream().filter(Answer::missed).count() / answers.size();
  }

  private static String three(Comparison all, ToDoubleFunction<Scores> figure) {
    return String.format(
        Locale.ROOT,
        "**%.3f**, %.3f, %.3f",
        figure.applyAsDouble(all.ours()),
        figure.applyAsDouble(all.account()),
        figure.applyAsDouble(all.hours()));
  }

  private static String figure(
      Comparison all, Bootstrap draws, ToDoubleFunction<Comparison> figure) {
    Bootstrap.Interval interval = draws.of(figure);
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f to %.3f)",
        figure.applyAsDouble(all),
        interval.low(),
        interval.high());
  }

  private static String range(Bootstrap.Interval interval) {
    return String.format(Locale.ROOT, "%+.3f to %+.3f", interval.low(), interval.high());
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
