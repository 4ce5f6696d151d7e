package io.steward.slamonitor.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.servicelevel.Better;
import io.steward.slamonitor.servicelevel.DailyTallies;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void aValueThatHoversAroundALimitIsToldTwiceNotTwoHundredTimes() {
    Threshold threshold = threshold(null, Window.TODAY, "0.01");
    List<Crossing> said = new ArrayList<>();
    List<Standing> known = List.of();
    for (int i = 0; i < 200; i++) {
      Evaluation.Result result = evaluate(threshold, known, i % 2 == 0 ? 979 : 981);
      known = result.standings();
      said.addAll(result.crossings());
    }
    said.addAll(evaluate(threshold, known, 991).crossings());

    assertThat(said).extracting(Crossing::level).containsExactly("warning", "warning");
    assertThat(said).extracting(Crossing::now).containsExactly("warning", "none");
    assertThat(said)
        .extracting(c -> c.toEvent().type())
        .containsExactly("sla.threshold-crossed.v1", "sla.threshold-recovered.v1");
  }

  @Test
  void withoutHysteresisTheSameValueWouldBeToldEachTime() {
    Threshold threshold = threshold(null, Window.TODAY, "0");
    List<Standing> known = List.of();
    int said = 0;
    for (int i = 0; i < 200; i++) {
      Evaluation.Result result = evaluate(threshold, known, i % 2 == 0 ? 979 : 981);
      known = result.standings();
      said += result.crossings().size();
    }

    assertThat(said).isEqualTo(200);
  }

  @Test
  void anUnchangedLevelKeepsSinceWhen() {
    Threshold threshold = threshold(null, Window.TODAY, "0.01");
    Standing before =
        new Standing(threshold.id(), "ACME", Level.WARNING, Tally.NONE, Instant.EPOCH);

    assertThat(evaluate(threshold, List.of(before), 970).standings())
        .containsExactly(
            new Standing(
                threshold.id(), "ACME", Level.WARNING, Tally.of(970, 1000), Instant.EPOCH));
  }

  @Test
  void aSampleThatIsTooSmallChangesNothingAndAnEmptyWindowEndsTheWarning() {
    Threshold threshold = threshold(null, Window.TODAY, "0.01");

    assertThat(threshold.next(Level.NONE, Tally.of(0, 19))).isEqualTo(Level.NONE);
    assertThat(threshold.next(Level.CRITICAL, Tally.of(19, 19))).isEqualTo(Level.CRITICAL);
    assertThat(threshold.next(Level.NONE, Tally.of(0, 20))).isEqualTo(Level.CRITICAL);
    assertThat(threshold.next(Level.CRITICAL, Tally.NONE)).isEqualTo(Level.NONE);
  }

  @Test
  void eachWindowAddsUpItsOwnDays() {
    DailyTallies days =
        new DailyTallies(
            new TreeMap<>(
                Map.of(
                    TODAY,
                    day(1),
                    TODAY.minusDays(6),
                    day(10),
                    TODAY.minusDays(7),
                    day(100),
                    TODAY.minusDays(22),
                    day(1000),
                    TODAY.minusDays(23),
                    day(10_000),
                    TODAY.minusDays(29),
                    day(100_000))));

    assertThat(sum(days, Window.TODAY)).isEqualTo(1);
    assertThat(sum(days, Window.LAST_7_DAYS)).isEqualTo(11);
    assertThat(sum(days, Window.MONTH_TO_DATE)).isEqualTo(1111);
    assertThat(sum(days, Window.LAST_30_DAYS)).isEqualTo(111_111);
  }

  @Test
  void anAccountsOwnThresholdEndsWhatEverybodysSaid() {
    Threshold general = threshold(null, Window.TODAY, "0");
    Threshold own = threshold("ACME", Window.TODAY, "0");
    Standing warned = new Standing(general.id(), "ACME", Level.WARNING, Tally.of(970, 1000), NOW);
    ThresholdBook book = new ThresholdBook(List.of(general, own));

    Evaluation.Result result =
        new Evaluation("ACME", days(990), TODAY, List.of(warned), NOW)
            .against(book, book.thresholds());

    assertThat(result.ended()).containsExactly(warned);
    assertThat(result.crossings()).extracting(Crossing::threshold).containsExactly(general.id());
    assertThat(result.standings()).extracting(Standing::threshold).containsExactly(own.id());
  }

  @Test
  void theTargetOfTheLongestWindowHolds() {
    ThresholdBook book =
        new ThresholdBook(
            List.of(
                targeting(Window.MONTH_TO_DATE, "0.97"),
                targeting(Window.TODAY, "0.99"),
                targeting(Window.LAST_7_DAYS, null)));

    assertThat(book.targets("ACME"))
        .isEqualTo(Map.of(Measure.ON_TIME_DISPATCH, new BigDecimal("0.97")));
  }

  private static Evaluation.Result evaluate(
      Threshold threshold, List<Standing> known, long onTime) {
    ThresholdBook book = new ThresholdBook(List.of(threshold));
    return new Evaluation("ACME", days(onTime), TODAY, known, NOW).against(book, book.thresholds());
  }

  private static DailyTallies days(long onTime) {
    return new DailyTallies(
        new TreeMap<>(Map.of(TODAY, Map.of(Measure.ON_TIME_DISPATCH, Tally.of(onTime, 1000)))));
  }

  private static Map<Measure, Tally> day(long orders) {
    return Map.of(Measure.ON_TIME_DISPATCH, Tally.of(orders, orders));
  }

  private static long sum(DailyTallies days, Window window) {
    return days.sum(Measure.ON_TIME_DISPATCH, window.first(TODAY), TODAY).denominator();
  }

  private static Threshold threshold(@Nullable String account, Window window, String recovery) {
    return new Threshold(
        UUID.randomUUID(),
        Measure.ON_TIME_DISPATCH,
        account,
        window,
        null,
        new Limits(
            Better.UP, new BigDecimal("0.98"), new BigDecimal("0.95"), new BigDecimal(recovery)),
        20,
        NOW,
        "steward");
  }

  private static Threshold targeting(Window window, @Nullable String target) {
    Threshold base = threshold(null, window, "0");
    return new Threshold(
        base.id(),
        base.measure(),
        null,
        window,
        target == null ? null : new BigDecimal(target),
        base.limits(),
        1,
        NOW,
        "steward");
  }
}
