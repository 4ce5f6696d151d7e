package io.steward.slamonitor.order;

import java.math.BigDecimal;

/**
 * An exact amount of money.
 *
 * @param amount decimal digits, as a text so that no reader makes a float of it
 * @param currency ISO 4217 code
 */
public record Money(String amount, String currency) {

  /** The amount with all its decimal places, never in scientific notation. */
  public static Money of(BigDecimal amount, String currency) {
    return new Money(amount.toPlainString(), currency);
  }
}
