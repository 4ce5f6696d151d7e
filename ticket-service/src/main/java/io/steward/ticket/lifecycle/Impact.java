package io.steward.ticket.lifecycle;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an incident touches at present.
 *
 * @param affected orders attached, less those whose breach was withdrawn
 * @param open affected orders whose promise is still unmet
 * @param atStake value of the open orders, one sum per currency; nothing is converted
 */
public record Impact(int affected, int open, SortedMap<String, BigDecimal> atStake) {
  public static final Impact NONE = new Impact(0, 0, Map.of());

  public Impact(int affected, int open, Map<String, BigDecimal> atStake) {
    this(affected, open, Collections.unmodifiableSortedMap(new TreeMap<>(atStake)));
  }

  /** The sums, in order of the currency code. */
  public List<Money> sums() {
    return atStake.entrySet().stream().map(e -> new Money(e.getValue(), e.getKey())).toList();
  }

  /** The largest sum as a number, of equal ones the first by currency; empty when none is known. */
  public Optional<Money> largestSum() {
    return sums().stream()
        .min(Comparator.comparing(Money::amount).reversed().thenComparing(Money::currency));
  }
}
