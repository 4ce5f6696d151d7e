package io.steward.ticket.escalation;

import io.quarkus.runtime.Startup;
import io.steward.ticket.lifecycle.EscalationPlan;
import io.steward.ticket.lifecycle.Severity;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the plan of the settings; an incomplete one stops the start. */
@Singleton
class EscalationPlanProducer {
  @Produces
  @Singleton
  @Startup
  EscalationPlan plan(EscalationConfig config) {
    Map<Severity, List<Duration>> times = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      times.put(severity, config.times().getOrDefault(severity.code(), List.of()));
    }
    return new EscalationPlan(times);
  }
}
