package io.steward.ticket.escalation.scheduling;

import io.steward.platform.repetition.Repeated;
import io.steward.ticket.escalation.EscalationConfig;
import io.steward.ticket.escalation.EscalationSweep;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Sweeps every now and then, on every replica. */
class EscalationTimer {
  @Produces
  @Singleton
  Repeated sweeping(EscalationSweep sweep, EscalationConfig config) {
    return Repeated.every("escalating tickets", config.sweepInterval(), sweep::sweep);
  }
}
