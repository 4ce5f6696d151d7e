package io.steward.benchmarks.earlywarning;

import io.steward.slamonitor.earlywarning.OrderStory;
import io.steward.slamonitor.earlywarning.Replay;
import io.steward.slamonitor.earlywarning.Training;
import io.steward.slamonitor.earlywarning.learning.XgboostLearner;
import io.steward.slamonitor.policy.PromiseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Evaluates the early warning on the Olist orders, with the classes that the service runs.
 *
 * <p>Arguments: folder of the tables, first test month, month after the last, days between two
 * trainings, file to write the report to.
 */
public final class Evaluation {
  private static final double TARGET_PRECISION = 0.5;

  private Evaluation() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    List<OrderStory> orders = OlistOrders.in(Path.of(arguments[0]));
    Replay replay = Replay.of(orders, lastEvent(orders));
    WalkForward walk =
        new WalkForward(
            new Training(new XgboostLearner(), TARGET_PRECISION),
            Duration.ofDays(Integer.parseInt(arguments[3])),
            ZoneOffset.ofHours(-3));
    Report report = new Report();
    for (PromiseKind kind : List.of(PromiseKind.DISPATCH, PromiseKind.DELIVERY)) {
      report.add(
          kind,
          walk.answers(
              kind,
              replay.examples(kind),
              YearMonth.parse(arguments[1]),
              YearMonth.parse(arguments[2])));
    }
    Files.writeString(Path.of(arguments[4]), report.toString());
    System.out.println(report);
  }

  /** Outcomes are known until the last event of the tables. */
  private static Instant lastEvent(List<OrderStory> orders) {
    return orders.stream()
        .flatMap(o -> Stream.of(o.placedAt(), o.dispatchedAt(), o.deliveredAt()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
