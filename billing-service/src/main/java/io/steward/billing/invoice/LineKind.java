package io.steward.billing.invoice;

import java.util.Locale;

/** What a line of an invoice is for. */
public enum LineKind {
  SHIPPING,
  MINIMUM,
  FUEL,
  ORDER_FEE,
  ADJUSTMENT,
  CREDIT;

  /** The name in tables and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a name in tables. */
  public static LineKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether the line stands for shipments, found by invoice and zone. */
  public boolean standsForShipments() {
    return this != ADJUSTMENT && this != CREDIT;
  }
}
