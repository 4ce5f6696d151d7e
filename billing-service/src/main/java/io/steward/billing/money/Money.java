package io.steward.billing.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/**
 * An exact amount in the minor units of its currency: euros have two decimals, yen none. Whatever
 * is finer is rounded HALF_UP where it becomes money, by {@link #rounded}, and nowhere else.
 *
 * @param amount the amount, its scale that of the currency
 * @param currency the ISO 4217 code
 */
public record Money(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency)
    implements Comparable<Money> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Brings the amount to the scale of its currency.
   *
   * @throws ArithmeticException when that would lose a digit
   * @throws IllegalArgumentException when there is no such currency
   */
  public Money {
    amount = amount.setScale(digits(currency), RoundingMode.UNNECESSARY);
  }

  /** The amount rounded HALF_UP to the minor unit of the currency. */
  public static Money rounded(BigDecimal amount, String currency) {
    return new Money(amount.setScale(digits(currency), RoundingMode.HALF_UP), currency);
  }

  /** Nothing, in the given currency. */
  public static Money zero(String currency) {
    return rounded(BigDecimal.ZERO, currency);
  }

  /** The sum of amounts of one currency; zero when there are none. */
  public static Money sum(Collection<Money> amounts, String currency) {
    return amounts.stream().reduce(zero(currency), Money::plus);
  }

  /** The sum; both amounts are of one currency. */
  public Money plus(Money other) {
    return new Money(amount.add(inSameCurrency(other).amount), currency);
  }

  /** The difference; both amounts are of one currency. */
  public Money minus(Money other) {
    return plus(other.negated());
  }

  /** The same amount with the other sign. */
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** The given percent of the amount, rounded HALF_UP. */
  public Money percent(BigDecimal percent) {
    return rounded(amount.multiply(percent).divide(HUNDRED), currency);
  }

  /** The smaller of the two. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The greater of the two. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it is more than nothing. */
  @JsonIgnore
  public boolean isPositive() {
    return amount.signum() > 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(inSameCurrency(other).amount);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }

  private Money inSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot reckon " + currency + " with " + other.currency);
    }
    return other;
  }

  // Gold and the like have no minor unit; nobody is invoiced in them.
  private static int digits(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }
}
