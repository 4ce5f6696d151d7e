package io.steward.ticket.lifecycle.messaging;

import io.steward.ticket.lifecycle.Money;

/** An exact amount on the wire: decimal digits as text with a currency. */
record MoneyPayload(String amount, String currency) {
  static MoneyPayload of(Money money) {
    return new MoneyPayload(money.amount().toPlainString(), money.currency());
  }
}
