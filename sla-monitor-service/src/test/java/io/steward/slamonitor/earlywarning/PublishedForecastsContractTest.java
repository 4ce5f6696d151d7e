package io.steward.slamonitor.earlywarning;

import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedForecastsContractTest {
  private static final Instant DUE = Instant.parse("2026-11-23T16:00:00Z");
  private static final Instant AT = Instant.parse("2026-11-23T07:00:00Z");

  @Test
  void aRaisedForecastIsAsPublished() {
    ForecastModel model =
        new ForecastModel(
            PromiseKind.DISPATCH,
            new Classifier() {
              @Override
              public double[] logOdds(List<float[]> rows) {
                return new double[rows.size()];
              }

              @Override
              public double[][] contributions(List<float[]> rows) {
                return new double[rows.size()][];
              }

              @Override
              public byte[] bytes() {
                return new byte[0];
              }
            },
            Calibration.NONE,
            new OperatingPoint(0.31, 0.5, 0.52, 0.44, 120),
            new Quality(0, 0, 0, 0, 0, List.of()),
            0,
            AT,
            AT);
    Forecast forecast =
        new Forecast(
            new OrderKey("ACME", "SO-1001"),
            PromiseKind.DISPATCH,
            0.62,
            List.of(
                new Reason(
                    Factor.ACCOUNT,
                    "the account missed 34 % of its dispatches, 41 % lately; such orders usually"
                        + " leave after 40 h",
                    0.28),
                new Reason(Factor.TIME_LEFT, "9 h left of the 48 h allowed", 0.17),
                new Reason(Factor.TREND, "of all orders 8 % missed their dispatch lately", -0.02)),
            AT,
            DUE);

    GoldenEvents.assertMatches(
        GoldenEvents.contractOf("sla-monitor-service"),
        "sla.forecast-raised.v1",
        ForecastRaised.of(forecast, order(), new Generation(12, List.of(model), AT)));
  }

  private static OrderStory order() {
    return new OrderStory(
        "ACME",
        "SO-1001",
        ZoneOffset.UTC,
        "shop",
        "W1",
        "BY",
        null,
        new Money("209.80", "EUR"),
        Instant.parse("2026-11-21T16:00:00Z"),
        DUE,
        Instant.parse("2026-11-25T16:00:00Z"),
        null,
        null,
        null);
  }
}
