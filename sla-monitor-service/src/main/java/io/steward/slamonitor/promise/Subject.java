package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.OrderKey;
import java.util.Locale;

/**
 * What a promise is about.
 *
 * @param account whose order or ticket it is
 * @param reference the merchant's order reference, or the ticket's number
 */
public record Subject(Type type, String account, String reference) {
  /** What can have a deadline. */
  public enum Type {
    ORDER,
    TICKET;

    /** The name in events and answers. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An order as a subject. */
  public static Subject of(OrderKey order) {
    return new Subject(Type.ORDER, order.account(), order.order());
  }

  /** A ticket as a subject. */
  public static Subject ticket(String account, String number) {
    return new Subject(Type.TICKET, account, number);
  }

  /** Whether it is an order. */
  public boolean isOrder() {
    return type == Type.ORDER;
  }

  /** The key of every record about it: {@code ACCOUNT/ORDER}, or the ticket's number. */
  public String key() {
    return isOrder() ? account + "/" + reference : reference;
  }
}
