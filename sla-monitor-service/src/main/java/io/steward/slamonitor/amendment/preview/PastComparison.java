package io.steward.slamonitor.amendment.preview;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how promises of the past were kept, and how they would have been. */
final class PastComparison {
  private static final int ACCOUNTS = 100;

  private final Map<PromiseKind, Tally> overall = new EnumMap<>(PromiseKind.class);
  private final Map<String, Map<PromiseKind, Tally>> accounts = new HashMap<>();

  void add(String account, PromiseKind kind, boolean inTimeBefore, boolean inTimeAfter) {
    overall.computeIfAbsent(kind, k -> new Tally()).add(inTimeBefore, inTimeAfter);
    accounts
        .computeIfAbsent(account, a -> new EnumMap<>(PromiseKind.class))
        .computeIfAbsent(kind, k -> new Tally())
        .add(inTimeBefore, inTimeAfter);
  }

  Consequences.Past result(Instant since, Instant now) {
    return new Consequences.Past(
        since,
        now,
        figures(overall),
        accounts.entrySet().stream()
            .filter(account -> change(account.getValue()) > 0)
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<String, Map<PromiseKind, Tally>> a) -> -change(a.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .limit(ACCOUNTS)
            .map(a -> new Consequences.AccountFigures(a.getKey(), figures(a.getValue())))
            .toList());
  }

  private static long change(Map<PromiseKind, Tally> tallies) {
    return tallies.values().stream().mapToLong(Tally::change).sum();
  }

  private static List<Consequences.Figure> figures(Map<PromiseKind, Tally> tallies) {
    return tallies.entrySet().stream().map(t -> t.getValue().figure(t.getKey())).toList();
  }
}
