package io.steward.slamonitor.alert.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.Delivery;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads deliveries from rows. */
final class DeliveryColumns {
  private static final int LONGEST_RESPONSE = 500;

  private DeliveryColumns() {}

  static Page<Delivery> page(RowSet<Row> rows, int limit) {
    List<Delivery> deliveries = new ArrayList<>();
    List<String> cursors = new ArrayList<>();
    rows.forEach(
        row -> {
          deliveries.add(read(row));
          cursors.add(
              Cursor.encode(row.getOffsetDateTime("created_at").toInstant(), row.getUUID("id")));
        });
    return Page.of(deliveries, limit, last -> cursors.get(limit - 1));
  }

  static Optional<Delivery> first(RowSet<Row> rows) {
    return rows.size() == 0 ? Optional.empty() : Optional.of(read(rows.iterator().next()));
  }

  static Delivery read(Row row) {
    return new Delivery(
        row.getUUID("id"),
        Delivery.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getUUID("alert_id"),
        row.getUUID("rule_id"),
        row.getString("rule"),
        row.getString("channel"),
        row.getString("target"),
        Delivery.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInteger("attempt"),
        row.getString("response"),
        row.getOffsetDateTime("changed_at").toInstant(),
        Times.instant(row, "next_attempt_at"));
  }

  /** What a stranger's server answered, fit for a table and a screen. */
  static String printable(String response) {
    String clean = response.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    return clean.length() <= LONGEST_RESPONSE ? clean : clean.substring(0, LONGEST_RESPONSE) + "…";
  }
}
