package io.steward.slamonitor.threshold;

import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.servicelevel.Better;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Tally;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedCrossingsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");
  private static final Threshold THRESHOLD =
      new Threshold(
          UUID.fromString("0193578c-0000-7000-8000-000000000001"),
          Measure.ON_TIME_DISPATCH,
          null,
          Window.LAST_7_DAYS,
          new BigDecimal("0.98"),
          new Limits(
              Better.UP, new BigDecimal("0.98"), new BigDecimal("0.95"), new BigDecimal("0.005")),
          20,
          Instant.EPOCH,
          "steward");

  @Test
  void crossingALimitIsWrittenAsItsExample() {
    Standing beyond = standing(Level.WARNING, 682, "2026-11-23T12:00:00.250Z");

    GoldenEvents.assertMatches(
        CONTRACT, "sla.threshold-crossed.v1", Crossing.of(THRESHOLD, Level.NONE, beyond));
  }

  @Test
  void recoveryIsWrittenAsItsExample() {
    Standing within = standing(Level.NONE, 691, "2026-11-24T08:10:00Z");

    GoldenEvents.assertMatches(
        CONTRACT, "sla.threshold-recovered.v1", Crossing.of(THRESHOLD, Level.WARNING, within));
  }

  private static Standing standing(Level level, long onTime, String since) {
    return new Standing(THRESHOLD.id(), "ACME", level, Tally.of(onTime, 700), Instant.parse(since));
  }
}
