package io.steward.slamonitor.servicelevel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By what a measure can be grouped; all but the times can be filtered by, too. */
public enum Dimension {
  ACCOUNT,
  WAREHOUSE,
  CHANNEL,
  CARRIER,
  REGION,
  /** Warehouse and region of the destination, {@code W1 → SP}. */
  LANE,
  /** The destination's country. */
  COUNTRY,
  /** {@code standard} or {@code priority}. */
  PRIORITY,
  /** Local day of the account's time zone, {@code 2026-11-23}. */
  DAY,
  /** ISO week, {@code 2026-W48}. */
  WEEK,
  /** {@code 2026-11}. */
  MONTH;

  /** Whether it cuts time rather than kinds of orders. */
  public boolean isTime() {
    return this == DAY || this == WEEK || this == MONTH;
  }

  /** The name in requests and answers. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dimension of that name. */
  public static Optional<Dimension> of(String wireName) {
    return Arrays.stream(values()).filter(d -> d.wireName().equals(wireName)).findFirst();
  }

  /** All names, for a message to whoever asked for another. */
  public static String names() {
    return Arrays.stream(values()).map(Dimension::wireName).collect(Collectors.joining(", "));
  }
}
