package io.steward.slamonitor.alert.persistence;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.Severity;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads alerts from rows. */
final class AlertColumns {
  static final String ALL =
      "id, rule_id, rule, account, severity, title, text, link, count, labels, raised_at, last_at,"
          + " thing, notified_at, acknowledged_by, acknowledged_at, snoozed_until, ended_at,"
          + " steps_taken, muted_by";

  private AlertColumns() {}

  static List<Alert> readAll(RowSet<Row> rows) {
    List<Alert> alerts = new ArrayList<>();
    rows.forEach(row -> alerts.add(read(row)));
    return alerts;
  }

  static Alert read(Row row) {
    Severity severity = Severity.ofRank(row.getInteger("severity"));
    Map<String, String> labels = new HashMap<>(Labels.read(row.getJsonObject("labels")));
    labels.put("severity", severity.word());
    return new Alert(
        row.getUUID("id"),
        row.getUUID("rule_id"),
        row.getString("rule"),
        row.getString("account"),
        severity,
        row.getString("title"),
        row.getString("text"),
        row.getString("link"),
        row.getLong("count"),
        labels,
        row.getOffsetDateTime("raised_at").toInstant(),
        row.getOffsetDateTime("last_at").toInstant(),
        course(row));
  }

  private static Alert.Course course(Row row) {
    Instant acknowledgedAt = Times.instant(row, "acknowledged_at");
    return new Alert.Course(
        row.getString("thing"),
        Times.instant(row, "notified_at"),
        acknowledgedAt == null
            ? null
            : new Alert.Acknowledgement(row.getString("acknowledged_by"), acknowledgedAt),
        Times.instant(row, "snoozed_until"),
        Times.instant(row, "ended_at"),
        row.getInteger("steps_taken"),
        row.getString("muted_by"));
  }
}
