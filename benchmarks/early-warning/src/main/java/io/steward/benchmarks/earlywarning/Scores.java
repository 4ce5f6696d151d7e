package io.steward.benchmarks.earlywarning;

import io.steward.slamonitor.earlywarning.Quality;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The measures of one way to forecast, on the same answers. */
record Scores(double auc, double averagePrecision, double brier) {

  static Scores of(List<Answer> answers, ToDoubleFunction<Answer> forecast) {
    Quality quality = quality(answers, forecast);
    return new Scores(quality.auc(), quality.averagePrecision(), quality.brier());
  }

  static Quality quality(List<Answer> answers, ToDoubleFunction<Answer> forecast) {
    boolean[] missed = new boolean[answers.size()];
    for (int i = 0; i < missed.length; i++) {
      missed[i] = answers.get(i).missed();
    }
    return Quality.of(answers.stream().mapToDouble(forecast).toArray(), missed);
  }
}
