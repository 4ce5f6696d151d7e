package io.steward.slamonitor.alert.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What matters to us of {@code sla.threshold-crossed.v1} and {@code sla.threshold-recovered.v1}.
 *
 * @param now the level at which the measure stands after it; {@code none} when it is well again
 * @param value of the measure, a share from 0 to 1
 * @param target what it should be
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ThresholdEvent(
    @Nullable String measure,
    @Nullable String account,
    @Nullable String window,
    @Nullable String level,
    @Nullable String now,
    @Nullable BigDecimal value,
    @Nullable BigDecimal target)
    implements Report {

  /** As grave as its level, and standing until the measure recovers. */
  @Override
  public Happening happening(EventHeaders event, ZoneId zone) {
    if (measure == null) {
      return Happening.NONE;
    }
    boolean over = event.type().startsWith("sla.threshold-recovered");
    String thing = "threshold:%s/%s/%s".formatted(accountOrNone(), measure, window);
    return new Happening(
        new Occurrence(
            event.id(),
            event.type(),
            event.time(),
            accountOrNone(),
            severity(over),
            event.type() + " " + measure + " " + window,
            over ? null : thing,
            Report.labels("subject", "measure", "measure", measure, "level", level),
            story(over)),
        over && !isStillBeyond() ? thing : null);
  }

  // What came back from critical may still be a warning.
  private boolean isStillBeyond() {
    return "warning".equals(now) || "critical".equals(now);
  }

  private Severity severity(boolean over) {
    if (over) {
      return Severity.LOW;
    }
    return "critical".equals(level) ? Severity.CRITICAL : Severity.MEDIUM;
  }

  private Occurrence.Story story(boolean over) {
    String name = String.valueOf(measure).replaceAll("\\.v\\d+$", "").replace('-', ' ');
    return new Occurrence.Story(
        "%s %s".formatted(name, over ? "recovered" : "beyond its " + level + " threshold"),
        "Over %s it is %s against %s.".formatted(window, percent(value), percent(target)),
        "/service-levels?account=" + Paths.segment(account));
  }

  private static String percent(@Nullable BigDecimal share) {
    return share == null
        ? "unknown"
        : share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " %";
  }
}
