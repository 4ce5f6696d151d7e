package io.steward.slamonitor.servicelevel;

import java.util.Locale;

/** What the numerator of a measure counts; the denominator always counts orders. */
public enum Unit {
  /** Of the orders of the denominator; the figure is a share. */
  ORDERS,
  /** A sum of hours; the figure is hours for each order. */
  HOURS;

  /** The name in the catalogue and in events. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
