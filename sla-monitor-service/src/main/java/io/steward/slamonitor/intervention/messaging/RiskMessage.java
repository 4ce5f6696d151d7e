package io.steward.slamonitor.intervention.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.intervention.Matter;
import io.steward.slamonitor.intervention.Signal;
import java.util.UUID;

/** What we read of the events about risks. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RiskMessage(
    UUID risk, String kind, String account, String place, String title, String reason) {

  Signal signal(EventHeaders headers) {
    return headers.type().startsWith("sla.risk-raised")
        ? new Signal.RiskRaised(headers.id(), new Matter(account, kind, place), risk, title, reason)
        : new Signal.RiskCleared(risk);
  }
}
