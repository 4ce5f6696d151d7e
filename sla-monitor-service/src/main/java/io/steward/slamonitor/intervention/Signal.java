package io.steward.slamonitor.intervention;

import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events tell that matters to interventions. */
public sealed interface Signal {

  /** Something that may open an intervention. */
  sealed interface Opener extends Signal {
    /** The event's id, so that a repeated delivery opens nothing again. */
    String eventId();

    /** The trigger as rules name it. */
    String trigger();

    /** What it is about. */
    Matter matter();
  }

  /** A promise of an order is at risk. */
  record AtRisk(
      String eventId, Matter matter, EndangeredOrder order, @Nullable String warehouse, Instant at)
      implements Opener {
    @Override
    public String trigger() {
      return "at-risk";
    }
  }

  /** An order will probably miss a promise. */
  record Forecast(String eventId, Matter matter, EndangeredOrder order) implements Opener {
    @Override
    public String trigger() {
      return "forecast";
    }
  }

  /** An operational risk was raised. */
  record RiskRaised(String eventId, Matter matter, UUID risk, String title, String reason)
      implements Opener {
    @Override
    public String trigger() {
      return "risk";
    }
  }

  /** An operational risk is over. */
  record RiskCleared(UUID risk) implements Signal {}

  /** The promise of an order is decided; said again it changes nothing. */
  record Decided(OrderKey order, String promise, Verdict verdict) implements Signal {}
}
