package io.steward.slamonitor.alert.telling;

import static io.steward.slamonitor.alert.telling.TellingFixture.ALICE;
import static io.steward.slamonitor.alert.telling.TellingFixture.BOB;
import static io.steward.slamonitor.alert.telling.TellingFixture.after;
import static io.steward.slamonitor.alert.telling.TellingFixture.at;
import static io.steward.slamonitor.alert.telling.TellingFixture.berlin;
import static io.steward.slamonitor.alert.telling.TellingFixture.nights;
import static io.steward.slamonitor.alert.telling.TellingFixture.rule;
import static io.steward.slamonitor.alert.telling.TellingFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.alert.AlertRuleFixture;
import io.steward.slamonitor.alert.Alerts.Pace;
import io.steward.slamonitor.alert.ObservedEvents.Tally;
import io.steward.slamonitor.alert.Severity;
import io.steward.slamonitor.alert.telling.Rehearsal.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final Pace PACE =
      new Pace(Duration.ofSeconds(2), Duration.ofMinutes(30), Duration.ofMinutes(15));
  private static final Instant NOON = berlin("2026-11-23T12:00");

  @Test
  void aBurstIsToldOnceAndAgainAfterTheRepeatInterval() {
    List<Tally> events = new ArrayList<>();
    for (int second = 0; second < 1200; second += 10) {
      events.add(breach(NOON.plusSeconds(second), 5));
    }

    List<Scene> scenes = Rehearsal.of(rule(terms(null, null), ALICE), PACE, at(NOON), events);

    assertThat(scenes)
        .extracting(scene -> Duration.between(NOON, scene.at()).toSeconds())
        .containsExactly(2L, 902L, 1802L);
    assertThat(scenes).extracting(scene -> scene.alert().count()).containsExactly(5L, 455L, 600L);
  }

  @Test
  void anEventAfterTheGroupWindowIsAnotherAlert() {
    List<Tally> events = List.of(breach(NOON, 1), breach(NOON.plus(Duration.ofMinutes(31)), 1));

    assertThat(Rehearsal.of(rule(terms(null, null), ALICE), PACE, at(NOON), events))
        .extracting(scene -> scene.alert().count())
        .containsExactly(1L, 1L);
  }

  @Test
  void showsWhomTheLadderWouldReach() {
    List<Scene> scenes =
        Rehearsal.of(
            rule(terms(null, null, after(5, BOB)), ALICE),
            PACE,
            at(NOON),
            List.of(breach(NOON, 1)));

    assertThat(scenes.getFirst().notices())
        .extracting(n -> n.recipient().via(), Notice::step)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("alice", 0),
            org.assertj.core.groups.Tuple.tuple("bob", 1),
            org.assertj.core.groups.Tuple.tuple("bob", 1));
  }

  @Test
  void showsWhatQuietHoursHold() {
    Instant night = berlin("2026-11-23T23:00");
    List<Scene> scenes =
        Rehearsal.of(
            rule(terms(nights(false), null), ALICE), PACE, at(NOON), List.of(breach(night, 1)));

    assertThat(scenes.getFirst().at()).isEqualTo(night.plusSeconds(2));
    assertThat(scenes.getFirst().notices().getFirst().dueAt())
        .isEqualTo(berlin("2026-11-24T07:00"));
  }

  @Test
  void countsWhatIsDueTogetherAsOneMessage() {
    List<Tally> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      events.add(breach("late-dispatch:W" + i, berlin("2026-11-23T23:00").plusSeconds(i), 1));
    }

    List<Audience> audience =
        Audience.of(
            Rehearsal.of(rule(terms(nights(false), null), ALICE, BOB), PACE, at(NOON), events));

    assertThat(audience)
        .containsExactlyInAnyOrder(
            new Audience("alice", "email", 20, 1), new Audience("bob", "email", 20, 1));
  }

  private static Tally breach(Instant at, long count) {
    return breach("late-dispatch:W1", at, count);
  }

  private static Tally breach(String cause, Instant at, long count) {
    return new Tally(
        AlertRuleFixture.anOccurrence(
            "e-" + at, "sla.breached.v1", "ACME", Severity.MEDIUM, cause, at),
        count);
  }
}
