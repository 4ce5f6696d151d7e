package io.steward.benchmarks.earlywarning;

import java.util.List;
import java.util.function.Predicate;

/**
 * The early warning beside its baselines, on the same answers.
 *
 * @param precision the share of the told that missed
 * @param recall the share of the missed that was told
 */
record Comparison(Scores ours, Scores account, Scores hours, double precision, double recall) {

  static Comparison of(List<Answer> answers) {
    return new Comparison(
        Scores.of(answers, Answer::probability),
        Scores.of(answers, Answer::byAccount),
        Scores.of(answers, Answer::byHoursLeft),
        share(answers, Answer::told, Answer::missed),
        share(answers, Answer::missed, Answer::told));
  }

  private static double share(
      List<Answer> answers, Predicate<Answer> whole, Predicate<Answer> part) {
    long all = answers.stream().filter(whole).count();
    return (double) answers.stream().filter(whole.and(part)).count() / all;
  }
}
