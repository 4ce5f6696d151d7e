package io.steward.slamonitor.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.earlywarning.learning.XgboostLearner;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final Instant LEARNED = StoryFixture.START.plus(Duration.ofDays(90));
  private static final XgboostLearner LEARNER = new XgboostLearner();

  private static List<Example> examples;
  private static ForecastModel model;

  @BeforeAll
  static void learn() {
    examples =
        Replay.of(StoryFixture.world(150, 11), StoryFixture.START.plus(Duration.ofDays(160)))
            .examples(PromiseKind.DISPATCH);
    model = new Training(LEARNER, 0.6).learn(PromiseKind.DISPATCH, examples, LEARNED).orElseThrow();
  }

  @Test
  void whatIsForecastHappensAsOftenAsForecast() {
    Quality quality = quality(afterwards());

    assertThat(quality.forecasts()).isGreaterThan(1500);
    assertThat(quality.calibration())
        .filteredOn(bin -> bin.forecasts() > 150)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            bin ->
                assertThat(bin.observed()).isBetween(bin.forecast() - 0.1, bin.forecast() + 0.1));
  }

  @Test
  void theThresholdReachesItsPrecisionOnLaterOrders() {
    OperatingPoint point = model.operatingPoint();
    assertThat(point).isNotNull();
    List<Example> told =
        afterwards().stream().filter(e -> probability(e) >= point.threshold()).toList();

    double precision = (double) told.stream().filter(Example::missed).count() / told.size();
    assertThat(told).hasSizeGreaterThan(50);
    assertThat(precision).isGreaterThan(0.6 - 0.08);
  }

  @Test
  void theFutureTeachesNothing() {
    List<Example> otherFuture =
        examples.stream()
            .map(
                e ->
                    e.settledAt().isAfter(LEARNED)
                        ? new Example(
                            e.order(),
                            e.placedAt(),
                            e.moment(),
                            e.settledAt(),
                            e.look(),
                            e.accountRate(),
                            e.features(),
                            !e.missed())
                        : e)
            .toList();

    ForecastModel same =
        new Training(LEARNER, 0.6).learn(PromiseKind.DISPATCH, otherFuture, LEARNED).orElseThrow();

    List<float[]> rows = afterwards().stream().map(Example::features).toList();
    assertThat(same.probabilities(rows)).containsExactly(model.probabilities(rows));
  }

  @Test
  void aStoredModelForecastsTheSame() {
    List<float[]> rows = afterwards().stream().map(Example::features).limit(100).toList();

    assertThat(LEARNER.restore(model.classifier().bytes()).logOdds(rows))
        .containsExactly(model.classifier().logOdds(rows));
  }

  @Test
  void tooFewOutcomesTeachNothing() {
    List<Example> few = examples.stream().filter(Example::missed).limit(40).toList();

    assertThat(new Training(LEARNER, 0.6).learn(PromiseKind.DISPATCH, few, LEARNED)).isEmpty();
    assertThat(Training.shortage(few)).contains("0 kept it");
  }

  @Test
  void aForecastTellsItsReasonsInWords() {
    List<OrderStory> history = StoryFixture.world(90, 11);
    Histories histories = Replay.of(history, LEARNED).histories();
    OrderStory open = StoryFixture.placed("A7", "SO-open", LEARNED.minus(Duration.ofHours(40)));
    Backlog backlog = new Backlog(12, 4, 12, 4, 3);

    Forecast forecast =
        new Forecaster(model, histories).of(List.of(open), o -> backlog, LEARNED).getFirst();

    assertThat(forecast.probability()).isGreaterThan(0.5);
    assertThat(forecast.reasons()).hasSizeBetween(1, 3);
    assertThat(forecast.reasons())
        .extracting(Reason::points)
        .first()
        .satisfies(points -> assertThat(points).isPositive());
    assertThat(forecast.reasons())
        .anySatisfy(
            reason ->
                assertThat(reason.text())
                    .containsPattern("the account missed [5-9]\\d %|8 h left of the"));
  }

  private static List<Example> afterwards() {
    return examples.stream().filter(e -> e.placedAt().isAfter(LEARNED)).toList();
  }

  private static double probability(Example example) {
    return model.probabilities(List.of(example.features()))[0];
  }

  private static Quality quality(List<Example> asked) {
    boolean[] missed = new boolean[asked.size()];
    for (int i = 0; i < missed.length; i++) {
      missed[i] = asked.get(i).missed();
    }
    return Quality.of(model.probabilities(asked.stream().map(Example::features).toList()), missed);
  }
}
