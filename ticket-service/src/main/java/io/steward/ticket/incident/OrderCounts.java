package io.steward.ticket.incident;

import io.steward.ticket.lifecycle.Impact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All orders of an incident by state, counted anew after each batch so that no error can add up.
 *
 * @param atStake value of the late ones by currency
 */
public record OrderCounts(
    int late, int recovered, int closed, int withdrawn, Map<String, BigDecimal> atStake) {

  Impact impact() {
    return new Impact(late + recovered + closed, late, atStake);
  }

  boolean noneLate() {
    return late == 0;
  }

  /** For the resolution, for example {@code 24 recovered, 1 closed}. */
  String endings() {
    List<String> parts = new ArrayList<>();
    add(parts, recovered, "recovered");
    add(parts, closed, "closed");
    add(parts, withdrawn, "withdrawn");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int n, String state) {
    if (n > 0) {
      parts.add(n + " " + state);
    }
  }
}
