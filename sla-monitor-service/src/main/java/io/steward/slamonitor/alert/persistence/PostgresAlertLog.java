package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.steward.slamonitor.alert.AlertLog;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The log of alerts, only ever appended to. */
@ApplicationScoped
class PostgresAlertLog implements AlertLog {
  private static final String APPEND =
      """
      insert into alert_log (id, alert_id, at, what, who, because, until)
      select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[],
                           $6::text[], $7::timestamptz[])
      """;

  private final Pool pool;

  PostgresAlertLog(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Void> append(SqlConnection tx, List<Line> lines) {
    if (lines.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Tuple values =
        Tuple.tuple()
            .addArrayOfUUID(lines.stream().map(line -> Ids.next()).toArray(UUID[]::new))
            .addArrayOfUUID(lines.stream().map(Line::alertId).toArray(UUID[]::new))
            .addArrayOfOffsetDateTime(Times.column(lines, Line::at))
            .addArrayOfString(
                lines.stream()
                    .map(line -> line.what().name().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new))
            .addArrayOfString(lines.stream().map(Line::who).toArray(String[]::new))
            .addArrayOfString(lines.stream().map(Line::because).toArray(String[]::new))
            .addArrayOfOffsetDateTime(Times.column(lines, Line::until));
    return tx.preparedQuery(APPEND).execute(values).replaceWithVoid();
  }

  @Override
  public Uni<List<Line>> of(UUID alertId) {
    return pool.preparedQuery("select * from alert_log where alert_id = $1 order by at, id")
        .execute(Tuple.of(alertId))
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>();
              rows.forEach(
                  row ->
                      lines.add(
                          new Line(
                              alertId,
                              row.getOffsetDateTime("at").toInstant(),
                              What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                              row.getString("who"),
                              row.getString("because"),
                              Times.instant(row, "until"))));
              return lines;
            });
  }
}
