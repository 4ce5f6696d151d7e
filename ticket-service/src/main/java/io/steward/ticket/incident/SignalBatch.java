package io.steward.ticket.incident;

import static java.util.Comparator.comparing;

import io.steward.ticket.incident.SlaSignal.Breach;
import io.steward.ticket.incident.SlaSignal.Ending;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Many signals, reduced to the last breach and the last ending of each promise.
 *
 * @param breaches by promise id
 * @param endings by promise id
 */
public record SignalBatch(Map<String, Breach> breaches, Map<String, Ending> endings) {

  /** Reduces the signals; the order in which they are given does not matter. */
  public static SignalBatch of(Collection<? extends SlaSignal> signals) {
    Map<String, Breach> breaches = new HashMap<>();
    Map<String, Ending> endings = new HashMap<>();
    signals.stream()
        .sorted(comparing(SlaSignal::announcedAt))
        .forEach(
            signal -> {
              switch (signal) {
                case Breach breach -> breaches.put(breach.promiseId(), breach);
                case Ending ending -> endings.put(ending.promiseId(), ending);
              }
            });
    return new SignalBatch(Map.copyOf(breaches), Map.copyOf(endings));
  }

  /**
   * The orders to attach: each breach with its ending, if that is known. What was withdrawn before
   * it was ever attached is left out.
   *
   * @param earlierEndings endings that arrived before their breach, by promise id
   */
  public List<AffectedOrder> attachments(Map<String, Ending> earlierEndings) {
    return breaches.values().stream()
        .map(breach -> withEnding(breach, earlierEndings))
        .filter(order -> order.state() != OrderState.WITHDRAWN)
        .sorted(comparing((AffectedOrder order) -> order.promise().id()))
        .toList();
  }

  /** The accounts and causes that this batch breaks promises of, in their order. */
  public SortedSet<IncidentKey> keys() {
    SortedSet<IncidentKey> keys = new TreeSet<>();
    breaches.values().forEach(breach -> keys.add(breach.key()));
    return keys;
  }

  /** Every promise that the batch tells something about. */
  public Set<String> promises() {
    Set<String> all = new HashSet<>(breaches.keySet());
    all.addAll(endings.keySet());
    return all;
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return breaches.isEmpty() && endings.isEmpty();
  }

  private AffectedOrder withEnding(Breach breach, Map<String, Ending> earlierEndings) {
    AffectedOrder order = AffectedOrder.late(breach);
    Ending earlier = earlierEndings.get(breach.promiseId());
    Ending known = endings.getOrDefault(breach.promiseId(), earlier);
    return known == null ? order : order.after(known);
  }
}
