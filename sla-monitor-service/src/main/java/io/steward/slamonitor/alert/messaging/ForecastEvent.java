package io.steward.slamonitor.alert.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters to us of {@code sla.forecast-raised.v1}.
 *
 * @param probability of missing the promise, from 0 to 1
 * @param reasons the weightiest first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ForecastEvent(
    @Nullable String account,
    @Nullable String order,
    @Nullable String kind,
    @Nullable BigDecimal probability,
    @Nullable List<Reason> reasons,
    @Nullable Instant dueAt,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable String channel,
    @Nullable String region)
    implements Report {

  /** Why it is feared, in words. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Reason(@Nullable String text) {}

  /**
   * Of low severity: nothing has gone wrong yet. Orders of one kind and warehouse are told
   * together.
   */
  @Override
  public Happening happening(EventHeaders event, ZoneId zone) {
    if (account == null || order == null) {
      return Happening.NONE;
    }
    return new Happening(
        new Occurrence(
            event.id(),
            event.type(),
            event.time(),
            account,
            Severity.LOW,
            "%s %s %s".formatted(event.type(), kind, warehouse),
            null,
            Report.labels(
                "subject", "order",
                "kind", kind,
                "warehouse", warehouse,
                "carrier", carrier,
                "channel", channel,
                "region", region),
            story(zone)),
        null);
  }

  private Occurrence.Story story(ZoneId zone) {
    return new Occurrence.Story(
        kind + " promise likely to be missed" + (warehouse == null ? "" : ", " + warehouse),
        "Order %s is due for %s by %s and will miss it with a probability of %s%s."
            .formatted(order, kind, LocalTimes.words(dueAt, zone), percent(), reason()),
        "/orders/%s/%s".formatted(Paths.segment(account), Paths.segment(order)));
  }

  private String percent() {
    return probability == null
        ? "?"
        : probability.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN) + " %";
  }

  private String reason() {
    return reasons == null || reasons.isEmpty() ? "" : ": " + reasons.getFirst().text();
  }
}
