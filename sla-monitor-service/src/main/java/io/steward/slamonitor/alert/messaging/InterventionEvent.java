package io.steward.slamonitor.alert.messaging;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What matters to us of {@code sla.intervention-opened.v1}.
 *
 * @param place the warehouse or carrier that it is about
 * @param orders how many it is to save
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record InterventionEvent(
    @Nullable String intervention,
    @Nullable String account,
    @Nullable String kind,
    @Nullable String place,
    @Nullable String title,
    @Nullable String owner,
    @Nullable Long orders,
    @Nullable Instant dueAt)
    implements Report {

  /** Of low severity: it tells its owner that there is work; each is told of by itself. */
  @Override
  public Happening happening(EventHeaders event, ZoneId zone) {
    if (intervention == null) {
      return Happening.NONE;
    }
    return new Happening(
        new Occurrence(
            event.id(),
            event.type(),
            event.time(),
            accountOrNone(),
            Severity.LOW,
            event.type() + " " + intervention,
            null,
            Report.labels("subject", "intervention", "kind", kind, "warehouse", place),
            new Occurrence.Story(
                "intervention opened: " + requireNonNullElse(title, intervention),
                "Orders to save: %d, until %s. Owner: %s."
                    .formatted(
                        requireNonNullElse(orders, 0L),
                        LocalTimes.words(dueAt, zone),
                        requireNonNullElse(owner, "nobody yet")),
                "/interventions/" + Paths.segment(intervention))),
        null);
  }
}
