package io.steward.slamonitor.alert.persistence;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.Severity;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads alerts from rows. */
final class AlertColumns {
  static final String ALL =
      "id, rule_id, rule, account, severity, title, text, link, count, raised_at, last_at,"
          + " acknowledged_by, acknowledged_at";

  private AlertColumns() {}

  static List<Alert> readAll(RowSet<Row> rows) {
    List<Alert> alerts = new ArrayList<>();
    rows.forEach(row -> alerts.add(read(row)));
    return alerts;
  }

  private static Alert read(Row row) {
    OffsetDateTime acknowledgedAt = row.getOffsetDateTime("acknowledged_at");
    return new Alert(
        row.getUUID("id"),
        row.getUUID("rule_id"),
        row.getString("rule"),
        row.getString("account"),
        Severity.ofRank(row.getInteger("severity")),
        row.getString("title"),
        row.getString("text"),
        row.getString("link"),
        row.getLong("count"),
        row.getOffsetDateTime("raised_at").toInstant(),
        row.getOffsetDateTime("last_at").toInstant(),
        acknowledgedAt == null
            ? null
            : new Alert.Acknowledgement(
                row.getString("acknowledged_by"), acknowledgedAt.toInstant()));
  }
}
