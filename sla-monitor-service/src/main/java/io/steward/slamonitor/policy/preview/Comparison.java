package io.steward.slamonitor.policy.preview;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares promises as they were made with what would have been promised. */
final class Comparison {
  private static final int SHOWN = 100;
  private static final Comparator<PolicyPreview.Change> BY_DUE =
      Comparator.comparing(
              PolicyPreview.Change::dueAfter, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(PolicyPreview.Change::account)
          .thenComparing(PolicyPreview.Change::order);

  private final Supposed supposed;
  private final Instant since;
  private final Instant now;
  private final List<PolicyPreview.Change> changes = new ArrayList<>();
  private final Map<PromiseKind, Tally> overall = tallies();
  private final Map<String, Map<PromiseKind, Tally>> accounts = new HashMap<>();
  private long open;

  /**
   * @param since from when on a kept promise counts
   */
  Comparison(Supposed supposed, Instant since, Instant now) {
    this.supposed = supposed;
    this.since = since;
    this.now = now;
  }

  void add(PastPromise promise) {
    Instant dueAfter = supposed.dueAt(promise);
    Instant keptAt = promise.keptAt();
    if (promise.awaited()) {
      open++;
      addOpen(promise, dueAfter);
    } else if (keptAt != null && !keptAt.isBefore(since)) {
      boolean before = !keptAt.isAfter(promise.dueAt());
      boolean after = dueAfter != null && !keptAt.isAfter(dueAfter);
      tally(overall, promise.kind()).add(before, after);
      tally(accounts.computeIfAbsent(promise.account(), a -> tallies()), promise.kind())
          .add(before, after);
    }
  }

  PolicyPreview.Open open() {
    return new PolicyPreview.Open(
        open,
        changes.size(),
        changes.stream().filter(c -> turns(c, "breached")).count(),
        changes.stream().filter(c -> turns(c, "at-risk")).count(),
        changes.stream().filter(Comparison::relieves).count(),
        changes.stream().sorted(BY_DUE).limit(SHOWN).toList());
  }

  PolicyPreview.Past past() {
    return new PolicyPreview.Past(
        since,
        now,
        figures(overall),
        accounts.entrySet().stream()
            .filter(account -> change(account.getValue()) > 0)
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<String, Map<PromiseKind, Tally>> a) -> -change(a.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .limit(SHOWN)
            .map(a -> new PolicyPreview.AccountFigures(a.getKey(), figures(a.getValue())))
            .toList());
  }

  private void addOpen(PastPromise promise, @Nullable Instant dueAfter) {
    if (!promise.dueAt().equals(dueAfter)) {
      changes.add(
          new PolicyPreview.Change(
              promise.account(),
              promise.order(),
              promise.kind().wireName(),
              promise.dueAt(),
              dueAfter,
              promise.state(),
              supposed.stateAt(promise, dueAfter, now)));
    }
  }

  private static boolean turns(PolicyPreview.Change change, String state) {
    return change.stateAfter().equals(state) && !change.stateBefore().equals(state);
  }

  private static boolean relieves(PolicyPreview.Change change) {
    return List.of("breached", "at-risk").contains(change.stateBefore())
        && List.of("open", "none").contains(change.stateAfter());
  }

  private static Map<PromiseKind, Tally> tallies() {
    Map<PromiseKind, Tally> tallies = new EnumMap<>(PromiseKind.class);
    tallies.put(PromiseKind.DISPATCH, new Tally());
    tallies.put(PromiseKind.DELIVERY, new Tally());
    return tallies;
  }

  private static Tally tally(Map<PromiseKind, Tally> tallies, PromiseKind kind) {
    return Objects.requireNonNull(tallies.get(kind));
  }

  private static long change(Map<PromiseKind, Tally> tallies) {
    return tallies.values().stream().mapToLong(Tally::change).sum();
  }

  private static List<PolicyPreview.Figure> figures(Map<PromiseKind, Tally> tallies) {
    return tallies.entrySet().stream()
        .map(t -> t.getValue().figure("on-time-" + t.getKey().wireName() + ".v1"))
        .toList();
  }
}
