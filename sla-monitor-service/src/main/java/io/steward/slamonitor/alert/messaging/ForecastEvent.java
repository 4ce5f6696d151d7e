package io.steward.slamonitor.alert.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What matters to us of {@code sla.forecast-raised.v1}.
 *
 * @param probability of missing the promise, from 0 to 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ForecastEvent(
    @Nullable String account,
    @Nullable String order,
    @Nullable String kind,
    @Nullable Double probability,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable String channel)
    implements Report {

  /**
   * Of low severity: nothing has gone wrong yet. Orders of one kind and warehouse are told
   * together.
   */
  @Override
  public Happening happening(EventHeaders event, ZoneId zone) {
    if (account == null || order == null) {
      return Happening.NONE;
    }
    String likely =
        probability == null ? "likely" : "to %.0f %%".formatted(probability * 100).strip();
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
                "channel", channel),
            new Occurrence.Story(
                kind + " promise likely to be missed",
                "Order %s will miss its %s promise, %s.".formatted(order, kind, likely),
                "/orders/%s/%s".formatted(Paths.segment(account), Paths.segment(order)))),
        null);
  }
}
