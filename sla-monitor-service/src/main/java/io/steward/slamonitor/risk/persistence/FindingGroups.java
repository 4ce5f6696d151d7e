package io.steward.slamonitor.risk.persistence;

import io.steward.slamonitor.risk.Finding;
import io.steward.slamonitor.risk.OrderAtStake;
import io.steward.slamonitor.risk.RiskKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Gathers orders at stake into one finding for each key. */
final class FindingGroups {
  /** As many different reasons as a reader takes in. */
  private static final int MOST_REASONS = 3;

  private final Map<RiskKey, List<OrderAtStake>> orders = new LinkedHashMap<>();
  private final Map<RiskKey, TreeSet<String>> reasons = new LinkedHashMap<>();

  void add(RiskKey key, OrderAtStake order, String reason) {
    orders.computeIfAbsent(key, k -> new ArrayList<>()).add(order);
    reasons.computeIfAbsent(key, k -> new TreeSet<>()).add(reason);
  }

  List<Finding> findings(Function<RiskKey, String> title) {
    return orders.entrySet().stream()
        .map(group -> finding(group.getKey(), title.apply(group.getKey()), group.getValue()))
        .toList();
  }

  private Finding finding(RiskKey key, String title, List<OrderAtStake> members) {
    Instant since =
        members.stream().map(OrderAtStake::since).min(Comparator.naturalOrder()).orElseThrow();
    return new Finding(key, title, reason(reasons.get(key)), since, members);
  }

  private static String reason(TreeSet<String> all) {
    String first = String.join("; ", all.stream().limit(MOST_REASONS).toList());
    int others = all.size() - MOST_REASONS;
    return others > 0 ? first + "; and " + others + " others" : first;
  }
}
