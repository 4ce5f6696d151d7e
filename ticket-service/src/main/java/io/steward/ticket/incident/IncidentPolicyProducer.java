package io.steward.ticket.incident;

import io.quarkus.runtime.Startup;
import io.steward.ticket.incident.SeverityTable.Rung;
import io.steward.ticket.lifecycle.EscalationPlan;
import io.steward.ticket.lifecycle.Severity;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the policy of the settings; a setting that makes no sense stops the start. */
@Singleton
class IncidentPolicyProducer {
  @Produces
  @Singleton
  @Startup
  IncidentPolicy policy(IncidentConfig config, EscalationPlan plan) {
    List<Rung> rungs =
        config.severity().entrySet().stream().map(e -> rung(e.getKey(), e.getValue())).toList();
    return new IncidentPolicy(
        new SeverityTable(rungs, config.currencyUnits()), plan, config.reopenWithin());
  }

  private static Rung rung(String severity, IncidentConfig.Rung rung) {
    return Severity.parse(severity)
        .map(s -> new Rung(s, rung.orders(), rung.value()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "ticket.incident.severity." + severity + " names no severity"));
  }
}
