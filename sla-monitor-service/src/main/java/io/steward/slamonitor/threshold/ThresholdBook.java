package io.steward.slamonitor.threshold;

import io.steward.slamonitor.servicelevel.Measure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All thresholds; an account's own take the place of those for everybody. */
public record ThresholdBook(List<Threshold> thresholds) {

  /** Those in force for an account. */
  public List<Threshold> of(@Nullable String account) {
    return thresholds.stream()
        .filter(t -> t.account() == null || t.account().equals(account))
        .filter(t -> t.account() != null || !hasOwn(account, t))
        .toList();
  }

  /**
   * What an account aims at, by measure. Where thresholds over several windows name a target, that
   * of the longest window holds: a target is what a month or a quarter ends with.
   */
  public Map<Measure, BigDecimal> targets(@Nullable String account) {
    Map<Measure, BigDecimal> targets = new EnumMap<>(Measure.class);
    of(account).stream()
        .sorted(Comparator.comparing(Threshold::window))
        .forEach(
            t -> {
              if (t.target() != null) {
                targets.put(t.measure(), t.target());
              }
            });
    return targets;
  }

  private boolean hasOwn(@Nullable String account, Threshold general) {
    return account != null
        && thresholds.stream()
            .anyMatch(t -> account.equals(t.account()) && t.isAboutTheSameAs(general));
  }
}
