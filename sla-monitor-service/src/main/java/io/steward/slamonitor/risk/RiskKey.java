package io.steward.slamonitor.risk;

/**
 * What makes two findings the same risk: the kind, whose orders, and where.
 *
 * @param account the merchant's code; {@link #NO_ACCOUNT} where a risk spans merchants
 * @param place a warehouse, a kind of discrepancy or a source; empty when the kind has no place
 */
public record RiskKey(RiskKind kind, String account, String place) {
  public static final String NO_ACCOUNT = "-";
}
