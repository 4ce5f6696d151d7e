package io.steward.benchmarks.earlywarning;

import io.steward.slamonitor.earlywarning.Calibration;
import io.steward.slamonitor.earlywarning.Classifier;
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
import java.util.Arrays;
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

  private List<Answer> answers(ForecastModel model, Classifier hoursLeft, List<Example> asked) {
    double[] probabilities = model.probabilities(asked.stream().map(Example::features).toList());
    double[] byHoursLeft =
        hoursLeft.logOdds(asked.stream().map(WalkForward::blinded).map(Example::features).toList());
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
              look.accountRate(),
              Calibration.NONE.probability(byHoursLeft[i]),
              point != null && probabilities[i] >= point.threshold(),
              look.missed()));
    }
    return answers;
  }

  /** Learned as the model is, of the same past, but given nothing but the hours left. */
  private Classifier hoursLeft(List<Example> looks, Instant until) {
    return training
        .learner()
        .learn(
            looks.stream()
                .filter(look -> !look.settledAt().isAfter(until))
                .map(WalkForward::blinded)
                .toList());
  }

  private static Example blinded(Example look) {
    float[] features = new float[look.features().length];
    Arrays.fill(features, Float.NaN);
    features[Feature.HOURS_LEFT.ordinal()] = (float) look.get(Feature.HOURS_LEFT);
    return new Example(
        look.order(),
        look.placedAt(),
        look.moment(),
        look.settledAt(),
        look.look(),
        look.accountRate(),
        features,
        look.missed());
  }

  private Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }
}
