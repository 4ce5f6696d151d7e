package io.steward.slamonitor.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares what is found with what is known. What a person has handled is not raised again until
 * something new happens to the order; new orders beside handled ones are a new occurrence.
 */
public final class RiskComparison {
  private final List<CurrentRisk> known;
  private final Map<RiskKey, List<CurrentRisk>> handled;
  private final Map<RiskKey, Finding> found;

  private RiskComparison(List<CurrentRisk> known, Map<RiskKey, Finding> found) {
    this.known = known;
    this.handled =
        known.stream()
            .filter(CurrentRisk::handled)
            .collect(Collectors.groupingBy(CurrentRisk::key));
    this.found = found;
  }

  /**
   * The changes that make what is known equal to what is found.
   *
   * @param known risks of one kind that are not cleared; of those not handled one for each key
   * @param findings all that was found of that kind, each key once
   */
  public static List<RiskChange> of(List<CurrentRisk> known, List<Finding> findings) {
    return new RiskComparison(
            known, findings.stream().collect(Collectors.toMap(Finding::key, Function.identity())))
        .changes();
  }

  private List<RiskChange> changes() {
    Map<RiskKey, Finding> unhandled =
        found.values().stream()
            .map(this::withoutHandled)
            .filter(this::isWorthRaising)
            .collect(Collectors.toMap(Finding::key, Function.identity()));
    List<RiskChange> changes = new ArrayList<>();
    for (CurrentRisk risk : known) {
      Finding still = risk.handled() ? found.get(risk.key()) : unhandled.remove(risk.key());
      if (still == null || (risk.handled() && !risk.isStillIn(still))) {
        changes.add(new RiskChange.Cleared(risk));
      } else if (!risk.handled() && risk.fingerprint() != still.fingerprint()) {
        changes.add(new RiskChange.Changed(risk, still));
      }
    }
    unhandled.values().forEach(finding -> changes.add(new RiskChange.Raised(finding)));
    return changes;
  }

  private Finding withoutHandled(Finding finding) {
    List<CurrentRisk> handledHere = handledOf(finding);
    return handledHere.isEmpty()
        ? finding
        : finding.with(
            finding.orders().stream()
                .filter(order -> handledHere.stream().noneMatch(risk -> risk.covers(order)))
                .toList());
  }

  /** Handled orders alone raise nothing; nor does a handled fact that is about no order. */
  private boolean isWorthRaising(Finding finding) {
    Finding whole = found.get(finding.key());
    return whole.orders().isEmpty()
        ? handledOf(finding).stream().noneMatch(risk -> risk.since().equals(finding.since()))
        : !finding.orders().isEmpty();
  }

  private List<CurrentRisk> handledOf(Finding finding) {
    return handled.getOrDefault(finding.key(), List.of());
  }
}
