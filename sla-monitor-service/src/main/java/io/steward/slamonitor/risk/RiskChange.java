package io.steward.slamonitor.risk;

/** What a look at the facts changes in what is stored. */
public sealed interface RiskChange {

  /** Nobody knew of it: a new occurrence, also where the same key was cleared before. */
  record Raised(Finding finding) implements RiskChange {}

  /** Known, and its orders or reason are others than before. */
  record Changed(CurrentRisk risk, Finding finding) implements RiskChange {}

  /** Its facts have gone away. */
  record Cleared(CurrentRisk risk) implements RiskChange {}
}
