package io.steward.slamonitor.promise.ledger;

import static io.steward.slamonitor.calendar.CalendarFixture.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.calendar.WorkingCalendar;
import io.steward.slamonitor.policy.Warning;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the ledger. */
class ReplayPropertyTest {
  private static final Instant START = Instant.parse("2026-10-22T06:00:00Z");
  private static final WorkingCalendar CALENDAR =
      workdays("Europe/Berlin", "08:00-12:00", "13:30-18:00");

  @Property(tries = 1000)
  void shuffledAndDoubledTransitionsGiveIdenticalClocks(
      @ForAll("transitions") List<Transition> transitions, @ForAll Random random) {
    List<Transition> arrival = new ArrayList<>(transitions);
    transitions.stream().filter(t -> random.nextInt(3) == 0).forEach(arrival::add);
    Collections.shuffle(arrival, random);
    assertThat(Replay.of(arrival)).isEqualTo(Replay.of(transitions));
  }

  @Property(tries = 1000)
  void theAllowanceIsUsedUpExactlyWhenItIsDue(@ForAll("transitions") List<Transition> transitions) {
    for (Cycle cycle : Replay.of(transitions)) {
      Ledger ledger = cycle.ledger();
      Duration allowance = ledger.terms().allowance();
      if (cycle.ending() == null && ledger.carried().compareTo(allowance) < 0) {
        ledger
            .dueAt()
            .ifPresent(
                due -> {
                  assertThat(ledger.usedAt(due)).isEqualTo(allowance);
                  assertThat(ledger.leftAt(due)).isZero();
                });
      }
    }
  }

  @Property(tries = 1000)
  void intervalsFollowEachOtherWithoutAGap(@ForAll("transitions") List<Transition> transitions) {
    for (Cycle cycle : Replay.of(transitions)) {
      List<Interval> intervals = cycle.ledger().intervals();
      for (int i = 1; i < intervals.size(); i++) {
        assertThat(intervals.get(i).from()).isEqualTo(intervals.get(i - 1).to());
      }
      assertThat(intervals.getLast().to() == null).isEqualTo(cycle.ending() == null);
    }
  }

  @Property(tries = 1000)
  void otherTermsNeverLoseTimeThatWasUsed(@ForAll("transitions") List<Transition> transitions) {
    List<Cycle> cycles = Replay.of(transitions);
    for (int i = 1; i < cycles.size(); i++) {
      Cycle before = cycles.get(i - 1);
      Cycle after = cycles.get(i);
      Duration carried =
          after.number() == before.number()
              ? before.ledger().usedAt(after.ledger().start())
              : Duration.ZERO;
      assertThat(after.ledger().carried()).isEqualTo(carried);
    }
  }

  @Property(tries = 1000)
  void noWarningComesAfterTheDueTime(@ForAll("transitions") List<Transition> transitions) {
    for (Cycle cycle : Replay.of(transitions)) {
      Ledger ledger = cycle.ledger();
      ledger
          .dueAt()
          .ifPresentOrElse(
              due -> assertThat(ledger.warnings()).isSorted().allMatch(w -> !w.isAfter(due)),
              () -> assertThat(ledger.warnings()).isEmpty());
    }
  }

  // Few moments, over the end of summer time, so that ties are the rule.
  @Provide
  Arbitrary<List<Transition>> transitions() {
    return Combinators.combine(
            Arbitraries.of(
                "activate", "pause", "resume", "fulfil", "supersede", "cancel", "reopen"),
            Arbitraries.integers().between(1, 200),
            Arbitraries.integers().between(1, 30))
        .as(ReplayPropertyTest::transition)
        .list()
        .ofMaxSize(14)
        .uniqueElements(t -> t.id())
        .map(
            some -> {
              List<Transition> all = new ArrayList<>(some);
              all.add(transition("activate", 0, 8));
              return all;
            });
  }

  private static Transition transition(String what, int hours, int allowance) {
    Instant at = START.plus(hours, ChronoUnit.HOURS);
    String id = what + hours;
    Cause cause = Cause.of(what);
    Terms terms =
        new Terms(
            "p" + allowance + "@1",
            CALENDAR,
            Duration.ofHours(allowance),
            List.of(new Warning.Before(Duration.ofHours(2)), new Warning.AtShare(50)));
    return switch (what) {
      case "activate" -> new Transition.Activate(id, at, cause, terms);
      case "pause" -> new Transition.Pause(id, at, cause);
      case "resume" -> new Transition.Resume(id, at, cause);
      case "fulfil" -> new Transition.Fulfil(id, at, cause);
      case "supersede" -> new Transition.Supersede(id, at, cause, terms);
      case "cancel" -> new Transition.Cancel(id, at, cause);
      default -> new Transition.Reopen(id, at, cause, terms);
    };
  }
}
