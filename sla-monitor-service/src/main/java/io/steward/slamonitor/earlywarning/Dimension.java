package io.steward.slamonitor.earlywarning;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** By what orders are told apart in the histories. */
public enum Dimension {
  ALL,
  ACCOUNT,
  WAREHOUSE,
  CHANNEL,
  REGION,
  /** From a warehouse to a region. */
  LANE,
  CARRIER,
  /** The local day of the week of the placement. */
  WEEKDAY,
  /** The local hour of the placement. */
  HOUR;

  /** The order's value of the dimension; what is not told is a value of its own. */
  public String of(OrderStory order) {
    return switch (this) {
      case ALL -> "*";
      case ACCOUNT -> order.account();
      case WAREHOUSE -> told(order.warehouse());
      case CHANNEL -> told(order.channel());
      case REGION -> told(order.region());
      case LANE -> told(order.warehouse()) + " > " + told(order.region());
      case CARRIER -> told(order.carrier());
      case WEEKDAY -> Integer.toString(local(order).getDayOfWeek().getValue());
      case HOUR -> Integer.toString(local(order).getHour());
    };
  }

  private static ZonedDateTime local(OrderStory order) {
    return order.placedAt().atZone(order.zone());
  }

  private static String told(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
