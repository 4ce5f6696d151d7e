package io.steward.slamonitor.order;

import java.util.Comparator;

/**
 * An order of a merchant.
 *
 * @param account the merchant's account code, without a slash
 * @param order the merchant's order reference, unique within the account
 */
public record OrderKey(String account, String order) implements Comparable<OrderKey> {
  private static final Comparator<OrderKey> ORDER =
      Comparator.comparing(OrderKey::account).thenComparing(OrderKey::order);

  /** {@code ACCOUNT/ORDER}, the key of every record about the order. */
  @Override
  public String toString() {
    return account + "/" + order;
  }

  @Override
  public int compareTo(OrderKey other) {
    return ORDER.compare(this, other);
  }
}
