package io.steward.slamonitor.alert.match;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a label is compared. */
public enum Operator {
  IS("="),
  IS_NOT("!="),
  LIKE("=~"),
  NOT_LIKE("!~");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** As it is written. */
  public String sign() {
    return sign;
  }

  /** The operator of the sign; empty when it is none. */
  public static Optional<Operator> ofSign(@Nullable String sign) {
    return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
  }
}
