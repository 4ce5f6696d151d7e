package io.steward.slamonitor.alert.messaging;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What matters to us of {@code sla.risk-raised.v1} and {@code sla.risk-cleared.v1}.
 *
 * @param place the warehouse, the carrier or the source that it is about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RiskEvent(
    @Nullable String risk,
    @Nullable String kind,
    @Nullable String account,
    @Nullable String place,
    @Nullable String title,
    @Nullable String reason,
    @Nullable Long orders)
    implements Report {

  /** Of medium severity while it stands, and of low when it is cleared. */
  @Override
  public Happening happening(EventHeaders event, ZoneId zone) {
    if (risk == null) {
      return Happening.NONE;
    }
    boolean over = event.type().startsWith("sla.risk-cleared");
    String thing = "risk:" + risk;
    return new Happening(
        new Occurrence(
            event.id(),
            event.type(),
            event.time(),
            accountOrNone(),
            over ? Severity.LOW : Severity.MEDIUM,
            event.type() + " " + risk,
            over ? null : thing,
            Report.labels("subject", "risk", "kind", kind, "warehouse", place),
            new Occurrence.Story(
                (over ? "risk cleared: " : "risk: ") + requireNonNullElse(title, risk),
                "%s Orders at stake: %d."
                    .formatted(requireNonNullElse(reason, ""), requireNonNullElse(orders, 0L))
                    .strip(),
                "/risks/" + Paths.segment(risk))),
        over ? thing : null);
  }
}
