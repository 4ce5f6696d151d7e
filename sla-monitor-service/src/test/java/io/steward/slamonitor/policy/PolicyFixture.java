package io.steward.slamonitor.policy;

import io.steward.slamonitor.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a version of a policy; without more said it is for everything, from the beginning. */
public final class PolicyFixture {
  private final String id;
  private final Map<PromiseKind, Target> targets = new EnumMap<>(PromiseKind.class);
  private int version = 1;
  private Instant holdsFrom = Instant.EPOCH;
  private int position = 1;
  private boolean active = true;
  private Conditions when = Conditions.any();

  private PolicyFixture(String id) {
    this.id = id;
  }

  public static PolicyFixture aPolicy(String id) {
    return new PolicyFixture(id);
  }

  /** That much working time, round the clock, with a warning an hour before. */
  public PolicyFixture promising(PromiseKind kind, Duration within) {
    return promising(
        new Target(
            kind,
            new Allowance.WorkingHours(within),
            WorkingCalendar.ROUND_THE_CLOCK,
            List.of(new Warning.Before(Duration.ofHours(1))),
            Set.of(),
            Responder.HUMAN));
  }

  public PolicyFixture promising(Target target) {
    targets.put(target.kind(), target);
    return this;
  }

  /** Counts every target so far by that calendar. */
  public PolicyFixture by(WorkingCalendar calendar) {
    targets.replaceAll(
        (kind, t) ->
            new Target(kind, t.within(), calendar, t.warnings(), t.pausedIn(), t.satisfiedBy()));
    return this;
  }

  public PolicyFixture version(int version) {
    this.version = version;
    return this;
  }

  public PolicyFixture from(String moment) {
    this.holdsFrom = Instant.parse(moment);
    return this;
  }

  public PolicyFixture at(int position) {
    this.position = position;
    return this;
  }

  public PolicyFixture when(Conditions when) {
    this.when = when;
    return this;
  }

  public PolicyFixture forAccounts(String... accounts) {
    return when(new Conditions(Set.of(accounts), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
  }

  public PolicyFixture inactive() {
    this.active = false;
    return this;
  }

  public PolicyVersion version() {
    return new PolicyVersion(id, version, id, holdsFrom, position, active, when, targets);
  }
}
