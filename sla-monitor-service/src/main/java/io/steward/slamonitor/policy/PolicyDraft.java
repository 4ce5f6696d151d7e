package io.steward.slamonitor.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy as somebody wrote it down, before anybody looked at it; also the form in
 * which a version is stored and shown.
 *
 * @param holdsFrom absent: from now on
 * @param position order in which rules are tried; of no consequence to the standard policy
 * @param active absent: true
 * @param when absent: it is for everything
 */
public record PolicyDraft(
    @Nullable String id,
    @Nullable String name,
    @Nullable Instant holdsFrom,
    @Nullable Integer position,
    @Nullable Boolean active,
    @Nullable ConditionsDraft when,
    @Nullable List<@Nullable TargetDraft> targets) {

  /** Conditions, each a list of which one has to be true; absent or empty asks nothing. */
  public record ConditionsDraft(
      @Nullable Set<String> accounts,
      @Nullable Set<String> tiers,
      @Nullable Set<String> contracts,
      @Nullable Set<String> channels,
      @Nullable Set<String> warehouses,
      @Nullable Set<String> priorities) {
    static ConditionsDraft of(Conditions when) {
      return new ConditionsDraft(
          when.accounts(),
          when.tiers(),
          when.contracts(),
          when.channels(),
          when.warehouses(),
          when.priorities());
    }
  }

  /** What is promised for one kind. */
  public record TargetDraft(
      @Nullable String kind,
      @Nullable WithinDraft within,
      @Nullable String calendar,
      @Nullable List<@Nullable WarningDraft> warnings,
      @Nullable Set<String> pausedIn,
      @Nullable String satisfiedBy) {
    static TargetDraft of(TargetTerms target) {
      return new TargetDraft(
          target.kind().wireName(),
          WithinDraft.of(target.within()),
          target.calendar(),
          target.warnings().stream().map(WarningDraft::of).toList(),
          target.pausedIn(),
          target.satisfiedBy().wireName());
    }
  }

  /** Either working minutes, or working days until the last closing of the last. */
  public record WithinDraft(@Nullable Long minutes, @Nullable Integer days) {
    static WithinDraft of(Allowance within) {
      return switch (within) {
        case Allowance.WorkingHours(Duration time) -> new WithinDraft(time.toMinutes(), null);
        case Allowance.WorkingDays(int days) -> new WithinDraft(null, days);
      };
    }
  }

  /** Either real minutes before it is due, or percent of the working time. */
  public record WarningDraft(@Nullable Long minutesBefore, @Nullable Integer percent) {
    static WarningDraft of(Warning warning) {
      return switch (warning) {
        case Warning.Before(Duration lead) -> new WarningDraft(lead.toMinutes(), null);
        case Warning.AtShare(int percent) -> new WarningDraft(null, percent);
      };
    }
  }

  /** The terms written down. */
  public static PolicyDraft of(PolicyTerms terms) {
    return new PolicyDraft(
        terms.id(),
        terms.name(),
        terms.holdsFrom(),
        terms.position(),
        terms.active(),
        ConditionsDraft.of(terms.when()),
        terms.targets().stream().map(TargetDraft::of).toList());
  }

  /** The same draft for that policy. */
  PolicyDraft withId(String policy) {
    return new PolicyDraft(policy, name, holdsFrom, position, active, when, targets);
  }
}
