package io.steward.slamonitor.promise;

import static io.steward.slamonitor.calendar.CalendarFixture.moment;
import static io.steward.slamonitor.calendar.CalendarFixture.officeHours;
import static io.steward.slamonitor.promise.ledger.LedgerFixture.aClock;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.calendar.Span;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Warning;
import io.steward.slamonitor.promise.ledger.Cause;
import io.steward.slamonitor.promise.ledger.LedgerFixture;
import io.steward.slamonitor.promise.ledger.Transition;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void tellsEachIntervalWithItsWorkingTimeAndEachPauseWithItsCause() {
    Explanation explanation =
        explain(
            aClock(
                    Duration.ofHours(4),
                    officeHours("Europe/Berlin"),
                    new Warning.Before(Duration.ofHours(1)))
                .activated("2026-11-20T16:00+01:00")
                .paused("2026-11-23T10:00+01:00")
                .resumed("2026-11-23T12:00+01:00"),
            "2026-11-23T13:00+01:00");
    assertThat(explanation.words())
        .containsExactly(
            "Policy standard@1 allows 4 h of working time for the resolution, counted by calendar"
                + " fixture@1 (Europe/Berlin).",
            "It ran from Fri 20 Nov 2026 16:00 to Mon 23 Nov 2026 10:00 (ticket opened): 2 h of"
                + " working time.",
            "It stood still from Mon 23 Nov 2026 10:00 to Mon 23 Nov 2026 12:00: waiting"
                + " customer.",
            "It ran from Mon 23 Nov 2026 12:00 until now (in progress): 1 h of working time.",
            "3 h used, 1 h left.",
            "So it is due Mon 23 Nov 2026 14:00.",
            "Warnings: Mon 23 Nov 2026 13:00.");
    assertThat(explanation.allowanceSeconds()).isEqualTo(4 * 3600);
    assertThat(explanation.usedSeconds()).isEqualTo(3 * 3600);
    assertThat(explanation.leftSeconds()).isEqualTo(3600);
    assertThat(explanation.stretches())
        .extracting(Explanation.Stretch::workingSeconds)
        .containsExactly(7200L, 0L, 3600L);
    assertThat(explanation.stretches().getFirst().open())
        .containsExactly(
            new Span(moment("2026-11-20T16:00+01:00"), moment("2026-11-20T17:00+01:00")),
            new Span(moment("2026-11-23T09:00+01:00"), moment("2026-11-23T10:00+01:00")));
  }

  @Test
  void saysThatAPauseHoldsTheDueTimeOpenAndWhenItWouldBe() {
    Explanation explanation =
        explain(
            aClock(Duration.ofHours(4), officeHours("Europe/Berlin"))
                .activated("2026-11-23T09:00+01:00")
                .paused("2026-11-23T11:00+01:00"),
            "2026-11-24T16:00+01:00");
    assertThat(explanation.words())
        .contains(
            "While it stands still it has no due time; if it ran on now it would be due Wed 25 Nov"
                + " 2026 10:00.");
  }

  @Test
  void saysWhatOtherTermsTookOver() {
    var calendar = officeHours("Europe/Berlin");
    Explanation explanation =
        explain(
            aClock(Duration.ofHours(4), calendar)
                .activated("2026-11-23T09:00+01:00")
                .superseded(
                    "2026-11-23T10:00+01:00",
                    LedgerFixture.terms("urgent@1", Duration.ofHours(2), calendar)),
            "2026-11-23T10:30+01:00");
    assertThat(explanation.words())
        .contains("1 h of it had been used before these terms took over.");
    assertThat(explanation.carriedSeconds()).isEqualTo(3600);
  }

  @Test
  void namesTheReportThatStatesAnExplicitTime() {
    Promise promise =
        new Promise(
            PromiseKey.first(Subject.of(new OrderKey("ACME", "SO-1")), PromiseKind.DISPATCH),
            Source.STATED,
            moment("2026-11-23T08:00Z"),
            moment("2026-11-23T16:00Z"),
            List.of(),
            null,
            Ends.of(moment("2026-11-23T17:00:05Z"), null));
    Explanation explanation =
        Explanation.of(
            new SubjectClock(promise, null, new SubjectClock.Evidence("evt-1", "dispatchBy")),
            Lineage.NONE,
            moment("2026-11-23T18:00Z"),
            true);
    assertThat(explanation.words())
        .containsExactly(
            "The order's placement states the time itself, as dispatchBy of report evt-1: no"
                + " calendar and no pause come into it.",
            "So it is due Mon 23 Nov 2026 16:00.",
            "It ended as met late: Mon 23 Nov 2026 17:00:05.");
    assertThat(explanation.allowanceSeconds()).isNull();
  }

  @Test
  void keepsWhatPeopleWroteFromMerchants() {
    LedgerFixture clock =
        aClock(Duration.ofHours(4), officeHours("Europe/Berlin"))
            .activated("2026-11-23T09:00+01:00");
    clock
        .transitions()
        .add(
            new Transition.Pause(
                "x", moment("2026-11-23T10:00+01:00"), new Cause("on-hold", "they never answer")));
    var now = moment("2026-11-23T11:00+01:00");
    assertThat(Explanation.of(clockOf(clock), Lineage.NONE, now, true).stretches().getLast().note())
        .isEqualTo("they never answer");
    Explanation forMerchants = Explanation.of(clockOf(clock), Lineage.NONE, now, false);
    assertThat(forMerchants.stretches().getLast().note()).isNull();
    assertThat(forMerchants.words()).noneMatch(word -> word.contains("never answer"));
  }

  private static Explanation explain(LedgerFixture clock, String now) {
    return Explanation.of(clockOf(clock), Lineage.NONE, moment(now), true);
  }

  private static SubjectClock clockOf(LedgerFixture clock) {
    return SubjectClock.of(
        Subject.ticket("ACME", "TCK-1"), PromiseKind.RESOLUTION, clock.cycles().getLast());
  }
}
