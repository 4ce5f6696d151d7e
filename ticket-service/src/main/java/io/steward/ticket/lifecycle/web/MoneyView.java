package io.steward.ticket.lifecycle.web;

import io.steward.ticket.lifecycle.Money;

/** An exact amount in an answer: decimal digits as text with a currency. */
public record MoneyView(String amount, String currency) {
  /** The amount without exponent, with the digits it was given. */
  public static MoneyView of(Money money) {
    return new MoneyView(money.amount().toPlainString(), money.currency());
  }
}
