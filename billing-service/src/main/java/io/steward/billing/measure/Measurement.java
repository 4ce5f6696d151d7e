package io.steward.billing.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Payload of billing.measured.v1: all of billing's rows of one account and local day.
 *
 * @param revision a greater one replaces the rows of an earlier one
 */
public record Measurement(String account, LocalDate day, long revision, List<MeasuredRow> rows) {

  public Measurement {
    rows = List.copyOf(rows);
  }

  /**
   * An additive sum.
   *
   * @param denominator always {@code null}: sums have none
   * @param unit a currency code or shipments
   */
  public record MeasuredRow(
      String measure,
      Map<String, String> dimensions,
      String numerator,
      @Nullable String denominator,
      String unit) {}
}
