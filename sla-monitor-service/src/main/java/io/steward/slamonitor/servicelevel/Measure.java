package io.steward.slamonitor.servicelevel;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The measures of contract/measures.yaml; that file says what they mean. */
public enum Measure {
  ON_TIME_DISPATCH("on-time-dispatch.v1"),
  ON_TIME_DELIVERY("on-time-delivery.v1"),
  CANCELLATION_RATE("cancellation-rate.v1"),
  NET_SERVICE_LEVEL("net-service-level.v1");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  /** The id with its version. */
  public String id() {
    return id;
  }

  /** The measure of that id. */
  public static Optional<Measure> of(String id) {
    return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
  }

  /** All ids, for a message to whoever asked for another. */
  public static String ids() {
    return Arrays.stream(values()).map(Measure::id).collect(Collectors.joining(", "));
  }
}
