package io.steward.review.measurement;

import java.util.Arrays;
import java.util.Optional;

/** A service that measures. Its statements replace its own earlier ones and nobody else's. */
public enum Source {
  SLA_MONITOR("sla-monitor-service", "sla.measured.v1"),
  TICKET("ticket-service", "ticket.measured.v1"),
  BILLING("billing-service", "billing.measured.v1");

  private final String service;
  private final String eventType;

  Source(String service, String eventType) {
    this.service = service;
    this.eventType = eventType;
  }

  /** The name of the service, as the catalogue and the tables spell it. */
  public String service() {
    return service;
  }

  /** The type of the event in which it states its measurements. */
  public String eventType() {
    return eventType;
  }

  /** The source that states its measurements in events of the type, if any does. */
  public static Optional<Source> ofEventType(String type) {
    return Arrays.stream(values()).filter(source -> source.eventType.equals(type)).findFirst();
  }

  /** The source of the service's name, if it is one. */
  public static Optional<Source> ofService(String name) {
    return Arrays.stream(values()).filter(source -> source.service.equals(name)).findFirst();
  }
}
