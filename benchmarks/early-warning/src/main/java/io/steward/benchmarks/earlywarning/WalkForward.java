package io.steward.benchmarks.earlywarning;

import io.steward.slamonitor.earlywarning.Calibration;
import io.steward.slamonitor.earlywarning.Example;
import io.steward.slamonitor.earlywarning.Feature;
import io.steward.slamonitor.earlywarning.ForecastModel;
import io.steward.slamonitor.earlywarning.OperatingPoint;
import io.steward.slamonitor.earlywarning.Training;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns of what was settled by a day, forecasts the looks of the days after it, and goes on: no
 * model is asked about a day that it could know. The service learns again every few hours; once in
 * some days is the slower, and so the harder case.
 */
record WalkForward(Training training, Duration step, ZoneId zone) {

  List<Answer> answers(PromiseKind kind, List<Example> looks, YearMonth from, YearMonth until) {
    List<Answer> answers = new ArrayList<>();
    Instant end = start(until);
    for (Instant day = start(from); day.isBefore(end); day = day.plus(step)) {
      Instant at = day;
      Instant next = day.plus(step).isBefore(end) ? day.plus(step) : end;
      List<Example> asked =
          looks.stream()
              .filter(look -> !look.moment().isBefore(at) && look.moment().isBefore(next))
              .toList();
      training
          .learn(kind, looks, at)
          .ifPresent(model -> answers.addAll(answers(model, hoursLeft(looks, at), asked)));
      System.err.printf("%s %s: %d looks%n", kind.wireName(), at, asked.size());
    }
    return answers;
  }

  private List<Answer> answers(ForecastModel model, Calibration hoursLeft, List<Example> asked) {
    double[] probabilities =
        model.probabilities(asked.stream().map(Example::features).toList());
    OperatingPoint point = model.operatingPoint();
    List<Answer> answers = new ArrayList<>(asked.size());
    for (int i = 0; i < probabilities.length; i++) {
      Example look = asked.get(i);
      answers.add(
          new Answer(
              look.order().substring(0, look.order().indexOf('/')),
              YearMonth.from(look.moment().atZone(zone)),
              look.look() == 0,
              probabilities[i],
              look.get(Feature.ACCOUNT_RATE),
              hoursLeft.probability(logHours(look)),
              point != null && probabilities[i] >= point.threshold(),
              look.missed()));
    }
    return answers;
  }

  /** A line through the logarithm of the hours left, fitted to the same past as the model. */
  private static Calibration hoursLeft(List<Example> looks, Instant until) {
    List<Example> settled =
        looks.stream().filter(look -> !look.settledAt().isAfter(until)).toList();
    boolean[] missed = new boolean[settled.size()];
    for (int i = 0; i < missed.length; i++) {
      missed[i] = settled.get(i).missed();
    }
    return Calibration.fit(settled.stream().mapToDouble(WalkForward::logHours).toArray(), missed);
  }

  private static double logHours(Example look) {
    return -Math.log(Math.max(look.get(Feature.HOURS_LEFT), 0.1));
  }

  private Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }
}
