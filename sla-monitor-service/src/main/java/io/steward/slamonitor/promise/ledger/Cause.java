package io.steward.slamonitor.promise.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Why a clock changed.
 *
 * @param code for programs, such as {@code waiting-customer}
 * @param note what a person wrote about it; not for everybody's eyes
 */
public record Cause(String code, @Nullable String note) {
  /** A cause about which nobody wrote anything. */
  public static Cause of(String code) {
    return new Cause(code, null);
  }
}
