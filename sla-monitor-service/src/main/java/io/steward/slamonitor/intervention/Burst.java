package io.steward.slamonitor.intervention;

import io.steward.slamonitor.intervention.Signal.Opener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Openers of one batch that one intervention takes: those of one matter, by the same trigger; a
 * risk is always one by itself.
 *
 * @param risk the risk, when it is one
 */
record Burst(
    String trigger,
    Matter matter,
    String title,
    String reason,
    @Nullable UUID risk,
    List<EndangeredOrder> orders) {

  /** The bursts, sorted by matter, so that two batches do not wait crosswise for each other. */
  static List<Burst> of(List<Opener> openers) {
    Map<List<Object>, Burst> bursts = new LinkedHashMap<>();
    for (Opener opener : openers) {
      Burst one = of(opener);
      bursts.merge(List.of(one.trigger, one.matter, String.valueOf(one.risk)), one, Burst::and);
    }
    return bursts.values().stream()
        .sorted(Comparator.comparing(burst -> burst.matter.toString()))
        .toList();
  }

  private static Burst of(Opener opener) {
    return switch (opener) {
      case Signal.AtRisk atRisk ->
          ofPromise(atRisk, "A promise is close to its time.", atRisk.order());
      case Signal.Forecast forecast ->
          ofPromise(forecast, "The early warning expects a miss.", forecast.order());
      case Signal.RiskRaised risk ->
          new Burst(
              risk.trigger(), risk.matter(), risk.title(), risk.reason(), risk.risk(), List.of());
    };
  }

  private static Burst ofPromise(Opener opener, String reason, EndangeredOrder order) {
    Matter matter = opener.matter();
    String what = matter.kind().replace("late-", "").replace('-', ' ');
    String title = what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1);
    String where = matter.place().isEmpty() ? "" : ", " + matter.place();
    return new Burst(
        opener.trigger(), matter, title + " in danger" + where, reason, null, List.of(order));
  }

  private Burst and(Burst other) {
    List<EndangeredOrder> both = new ArrayList<>(orders);
    both.addAll(other.orders);
    return new Burst(trigger, matter, title, reason, risk, both);
  }
}
