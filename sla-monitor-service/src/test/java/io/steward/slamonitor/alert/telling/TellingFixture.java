package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.AlertRuleFixture;
import io.steward.slamonitor.alert.Ladder;
import io.steward.slamonitor.alert.RuleTerms;
import io.steward.slamonitor.alert.Severity;
import io.steward.slamonitor.alert.hours.DailyWindow;
import io.steward.slamonitor.alert.hours.Digest;
import io.steward.slamonitor.alert.hours.QuietHours;
import io.steward.slamonitor.alert.hours.WeeklyHours;
import io.steward.slamonitor.alert.mute.Inhibition;
import io.steward.slamonitor.alert.mute.Silence;
import io.steward.slamonitor.alert.mute.Standing;
import io.steward.slamonitor.alert.oncall.Person;
import io.steward.slamonitor.alert.oncall.Rotation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts that read as speech. */
final class TellingFixture {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final AlertChannel ALICE = new AlertChannel.ToPerson("alice");
  static final AlertChannel BOB = new AlertChannel.ToPerson("bob");
  static final UUID FIRST_LINE = UUID.fromString("019ab1c4-7b11-7c52-8f1f-3b7d3c1f0a77");

  private TellingFixture() {}

  static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  static QuietHours nights(boolean criticalPasses) {
    return quiet("22:00", "07:00", criticalPasses);
  }

  static QuietHours quiet(String from, String until, boolean criticalPasses) {
    DailyWindow window =
        new DailyWindow(
            EnumSet.allOf(DayOfWeek.class), LocalTime.parse(from), LocalTime.parse(until));
    return new QuietHours(new WeeklyHours(BERLIN, List.of(window)), criticalPasses);
  }

  static AlertRule rule(RuleTerms terms, AlertChannel... channels) {
    return AlertRuleFixture.aRuleThatSays(terms, channels);
  }

  static RuleTerms terms(
      @Nullable QuietHours quiet, @Nullable Digest digest, Ladder.Step... steps) {
    Ladder ladder = steps.length == 0 ? null : new Ladder(List.of(steps), 1);
    return new RuleTerms(List.of(), null, quiet, digest, null, ladder);
  }

  static Ladder.Step after(int minutes, AlertChannel... targets) {
    return new Ladder.Step(Duration.ofMinutes(minutes), List.of(targets));
  }

  static Circumstances at(Instant now) {
    return circumstances(now, null, List.of(), List.of(), List.of());
  }

  static Circumstances circumstances(
      Instant now,
      @Nullable QuietHours ofAlice,
      List<Silence> silences,
      List<Inhibition> inhibitions,
      List<Standing> standing) {
    Rotation rotation =
        new Rotation(
            FIRST_LINE,
            "First line",
            BERLIN,
            Rotation.Every.DAY,
            LocalTime.parse("09:00"),
            LocalDate.parse("2026-11-23"),
            List.of("alice", "bob"),
            List.of());
    List<Person> people =
        List.of(
            new Person("alice", "alice@acme.example", List.of(), ofAlice),
            new Person("bob", "bob@acme.example", List.of(), null));
    return new Circumstances(
        now, silences, inhibitions, standing, new Directory(people, List.of(rotation)));
  }

  static Alert alert(Severity severity) {
    return alert(severity, Alert.Course.BEGUN);
  }

  static Alert alert(Severity severity, Alert.Course course) {
    return new Alert(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "A rule",
        "ACME",
        severity,
        "dispatch promise broken, W1",
        "Order SO-1 was due.",
        "/orders/ACME/SO-1",
        1,
        Map.of(
            "type", "sla.breached.v1",
            "account", "ACME",
            "cause", "late-dispatch:W1",
            "severity", severity.word()),
        AlertRuleFixture.NOW,
        AlertRuleFixture.NOW,
        course);
  }

  /** An alert whose ladder has been climbed so far. */
  static Alert climbed(int steps) {
    return alert(
        Severity.MEDIUM,
        new Alert.Course(null, AlertRuleFixture.NOW, null, null, null, steps, null));
  }

  /** An alert about something that has not ended. */
  static Alert lasting() {
    return alert(
        Severity.MEDIUM, new Alert.Course("ticket:TCK-1", null, null, null, null, 0, null));
  }

  static Alert snoozedUntil(Instant until) {
    return alert(Severity.MEDIUM, new Alert.Course(null, null, null, until, null, 0, null));
  }
}
