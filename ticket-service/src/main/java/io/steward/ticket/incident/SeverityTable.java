package io.steward.ticket.incident;

import io.steward.ticket.lifecycle.Impact;
import io.steward.ticket.lifecycle.Money;
import io.steward.ticket.lifecycle.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Severity by the open orders of an incident and the money at stake in them.
 *
 * <p>A rung is reached by the count or by the sum of any one currency. Sums of different currencies
 * are neither added nor converted; a currency of small units has its own weight, for example 150
 * yen weighing as one.
 *
 * @param rungs in any order; below all of them the severity is low
 * @param unitsPerWeight how many units of a currency weigh as one; 1 for a currency not named
 */
public record SeverityTable(List<Rung> rungs, Map<String, BigDecimal> unitsPerWeight) {

  /** Reached from this many open orders, or from this weight of one currency. */
  public record Rung(Severity severity, int orders, BigDecimal weight) {}

  public SeverityTable {
    rungs = rungs.stream().sorted(Comparator.comparing(Rung::severity).reversed()).toList();
    unitsPerWeight = Map.copyOf(unitsPerWeight);
  }

  /** The gravest rung that the impact reaches. */
  public Severity assess(Impact impact) {
    return rungs.stream()
        .filter(rung -> reaches(impact, rung))
        .map(Rung::severity)
        .findFirst()
        .orElse(Severity.LOW);
  }

  private boolean reaches(Impact impact, Rung rung) {
    return impact.open() >= rung.orders()
        || impact.sums().stream().anyMatch(sum -> reaches(sum, rung));
  }

  private boolean reaches(Money sum, Rung rung) {
    BigDecimal units = unitsPerWeight.getOrDefault(sum.currency(), BigDecimal.ONE);
    return sum.amount().compareTo(rung.weight().multiply(units)) >= 0;
  }
}
