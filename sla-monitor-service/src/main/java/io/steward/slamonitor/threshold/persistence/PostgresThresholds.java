package io.steward.slamonitor.threshold.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.threshold.Limits;
import io.steward.slamonitor.threshold.Threshold;
import io.steward.slamonitor.threshold.ThresholdBook;
import io.steward.slamonitor.threshold.Thresholds;
import io.steward.slamonitor.threshold.Window;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Thresholds, a row each; a removed one stays for those who were held against it. */
@ApplicationScoped
class PostgresThresholds implements Thresholds {
  private static final String SELECT = "select * from threshold ";

  private static final String SAVE =
      """
      insert into threshold (id, measure, account, time_window, target, warning, critical, recovery,
        minimum_sample, changed_at, changed_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      on conflict (id) do update set measure = excluded.measure, account = excluded.account,
        time_window = excluded.time_window, target = excluded.target, warning = excluded.warning,
        critical = excluded.critical, recovery = excluded.recovery,
        minimum_sample = excluded.minimum_sample, changed_at = excluded.changed_at,
        changed_by = excluded.changed_by
      """;

  @Override
  public Uni<ThresholdBook> book(SqlClient client) {
    return client
        .query(
            SELECT + "where removed_at is null order by measure, account nulls first, time_window")
        .execute()
        .map(rows -> new ThresholdBook(read(rows)));
  }

  @Override
  public Uni<List<Threshold>> all(SqlClient client) {
    return client.query(SELECT).execute().map(PostgresThresholds::read);
  }

  @Override
  public Uni<Optional<Threshold>> find(SqlClient client, UUID id) {
    return client
        .preparedQuery(SELECT + "where id = $1 and removed_at is null")
        .execute(Tuple.of(id))
        .map(rows -> read(rows).stream().findFirst());
  }

  @Override
  public Uni<Void> save(SqlConnection tx, Threshold threshold) {
    return tx.preparedQuery(SAVE)
        .execute(
            Tuple.tuple()
                .addUUID(threshold.id())
                .addString(threshold.measure().id())
                .addString(threshold.account())
                .addString(threshold.window().wireName())
                .addBigDecimal(threshold.target())
                .addBigDecimal(threshold.limits().warning())
                .addBigDecimal(threshold.limits().critical())
                .addBigDecimal(threshold.limits().recovery())
                .addLong(threshold.minimumSample())
                .addOffsetDateTime(threshold.changedAt().atOffset(ZoneOffset.UTC))
                .addString(threshold.changedBy()))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> remove(SqlConnection tx, UUID id, Instant at) {
    return tx.preparedQuery("update threshold set removed_at = $2 where id = $1")
        .execute(Tuple.of(id, at.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  private static List<Threshold> read(RowSet<Row> rows) {
    List<Threshold> thresholds = new ArrayList<>(rows.size());
    rows.forEach(row -> thresholds.add(threshold(row)));
    return thresholds;
  }

  private static Threshold threshold(Row row) {
    Measure measure = Measure.of(row.getString("measure")).orElseThrow();
    return new Threshold(
        row.getUUID("id"),
        measure,
        row.getString("account"),
        Window.of(row.getString("time_window")).orElseThrow(),
        row.getBigDecimal("target"),
        new Limits(
            measure.better(),
            row.getBigDecimal("warning"),
            row.getBigDecimal("critical"),
            row.getBigDecimal("recovery")),
        row.getLong("minimum_sample"),
        row.getOffsetDateTime("changed_at").toInstant(),
        row.getString("changed_by"));
  }
}
