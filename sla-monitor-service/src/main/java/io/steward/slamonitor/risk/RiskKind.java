package io.steward.slamonitor.risk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be at risk besides a single promise. */
public enum RiskKind {
  /** Nothing was heard of orders for longer than is normal for their lane. */
  STUCK_ORDERS,
  /** What was reported short, damaged or wrong and is not settled. */
  DISCREPANCIES,
  /** Refunds that were asked for longer ago than the account's refunds normally take. */
  REFUND_BOTTLENECK,
  /** A warehouse will not dispatch in time what it promised for today, at its present pace. */
  WAREHOUSE_BACKLOG,
  /** Orders past their dispatch promise that still lie in the warehouse. */
  DELAYED_FULFILMENT,
  /**
   * A source of events that usually speaks has gone silent, so that nothing it stands for can be
   * trusted to be well.
   */
  SILENT_SOURCE;

  /** The name in events and answers, such as {@code stuck-orders}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that name. */
  public static Optional<RiskKind> named(String wireName) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
  }

  /** All names, for a message to whoever used another. */
  public static String names() {
    return Arrays.stream(values()).map(RiskKind::wireName).collect(Collectors.joining(", "));
  }
}
