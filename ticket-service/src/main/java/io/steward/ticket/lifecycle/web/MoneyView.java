package io.steward.ticket.lifecycle.web;

import io.steward.ticket.lifecycle.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exact amount in an answer: decimal digits as text with a currency. */
public record MoneyView(
    @Schema(required = true, examples = "1249.50") String amount,
    @Schema(required = true, examples = "EUR") String currency) {
  /** The amount without exponent, with the digits it was given. */
  public static MoneyView of(Money money) {
    return new MoneyView(money.amount().toPlainString(), money.currency());
  }
}
