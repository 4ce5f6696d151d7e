package io.steward.review.review.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact numbers as text, never with an exponent. */
final class Decimals {
  private Decimals() {}

  static String text(BigDecimal number) {
    return number.toPlainString();
  }

  static @Nullable String textOrNull(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
