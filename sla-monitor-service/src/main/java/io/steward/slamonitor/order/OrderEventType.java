package io.steward.slamonitor.order;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be reported about an order. */
public enum OrderEventType {
  PLACED("order.placed", true),
  DISPATCHED("order.dispatched", true),
  DELIVERED("order.delivered", true),
  CANCELLED("order.cancelled", true),
  RETURNED("order.returned", true),
  REFUND_REQUESTED("order.refund-requested", true),
  REFUNDED("order.refunded", true),
  SCANNED("order.scanned", false),
  DISCREPANCY_REPORTED("order.discrepancy-reported", false);

  private static final Map<String, OrderEventType> BY_NAME =
      Arrays.stream(values())
          .collect(toUnmodifiableMap(OrderEventType::wireName, Function.identity()));
  private static final String NAMES =
      Arrays.stream(values()).map(OrderEventType::wireName).collect(joining(", "));

  private final String wireName;
  private final boolean milestone;

  OrderEventType(String wireName, boolean milestone) {
    this.wireName = wireName;
    this.milestone = milestone;
  }

  /** The name in a payload, such as {@code order.dispatched}. */
  public String wireName() {
    return wireName;
  }

  /** The CloudEvents type, such as {@code order.dispatched.v1}. */
  public String eventType() {
    return wireName + ".v1";
  }

  /**
   * Whether an order has this once, so that another event of the type corrects the first; the
   * others add up.
   */
  public boolean isMilestone() {
    return milestone;
  }

  /** The type of that name in a payload. */
  public static Optional<OrderEventType> named(String wireName) {
    return Optional.ofNullable(BY_NAME.get(wireName));
  }

  /** All names, for a message to whoever used another. */
  public static String names() {
    return NAMES;
  }
}
