package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.Alert.Course;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.ObservedEvents.Tally;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Alerts of a rehearsal, as a table would raise and keep them. */
final class Raising {
  private Raising() {}

  static Alert alert(AlertRule rule, Tally event) {
    Occurrence first = event.first();
    return new Alert(
        rule.id(),
        rule.id(),
        rule.name(),
        first.account(),
        first.severity(),
        first.story().title(),
        first.story().text(),
        first.story().link(),
        event.count(),
        first.labels(),
        first.at(),
        first.at(),
        new Course(first.thing(), null, null, null, null, 0, null));
  }

  static Alert joined(Alert alert, Tally event) {
    Severity worst =
        alert.severity().compareTo(event.first().severity()) >= 0
            ? alert.severity()
            : event.first().severity();
    Map<String, String> labels = new HashMap<>(alert.labels());
    labels.put("severity", worst.word());
    return with(alert, worst, alert.count() + event.count(), labels, event.first().at());
  }

  static Alert told(Alert alert, Instant at) {
    return with(alert, new Course(alert.course().thing(), at, null, null, null, 0, null));
  }

  static Alert climbed(Alert alert, int steps) {
    Course course = alert.course();
    return with(alert, new Course(course.thing(), course.toldAt(), null, null, null, steps, null));
  }

  private static Alert with(Alert alert, Course course) {
    return new Alert(
        alert.id(),
        alert.ruleId(),
        alert.rule(),
        alert.account(),
        alert.severity(),
        alert.title(),
        alert.text(),
        alert.link(),
        alert.count(),
        alert.labels(),
        alert.raisedAt(),
        alert.lastAt(),
        course);
  }

  private static Alert with(
      Alert alert, Severity severity, long count, Map<String, String> labels, Instant lastAt) {
    return new Alert(
        alert.id(),
        alert.ruleId(),
        alert.rule(),
        alert.account(),
        severity,
        alert.title(),
        alert.text(),
        alert.link(),
        count,
        labels,
        alert.raisedAt(),
        lastAt,
        alert.course());
  }
}
