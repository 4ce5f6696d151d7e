package io.steward.slamonitor.alert.mute.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.mute.Silence;
import io.steward.slamonitor.alert.mute.Silences;
import io.steward.slamonitor.alert.persistence.CursorKeys;
import io.steward.slamonitor.alert.persistence.Texts;
import io.steward.slamonitor.alert.persistence.Times;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Silences; whether one is over is asked of the clock, so nothing has to end them. */
@ApplicationScoped
class PostgresSilences implements Silences {
  private static final String PAGE =
      """
      select * from alert_silence
      where ($1::text is null or $1 = case when $2 < starts_at then 'PENDING'
                                           when $2 < ends_at then 'ACTIVE' else 'EXPIRED' end)
        and ($3::timestamptz is null or (ends_at, id) < ($3, $4))
      order by ends_at desc, id desc limit $5
      """;

  private final Pool pool;

  PostgresSilences(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<Silence>> active(SqlClient client, Instant now) {
    return client
        .preparedQuery("select * from alert_silence where starts_at <= $1 and ends_at > $1")
        .execute(Tuple.of(Times.utc(now)))
        .map(PostgresSilences::readAll);
  }

  @Override
  public Uni<Optional<Silence>> find(SqlClient client, UUID id) {
    return client
        .preparedQuery("select * from alert_silence where id = $1")
        .execute(Tuple.of(id))
        .map(rows -> readAll(rows).stream().findFirst());
  }

  @Override
  public Uni<Void> add(SqlConnection tx, Silence silence) {
    return tx.preparedQuery(
            "insert into alert_silence (id, matchers, reason, author, starts_at, ends_at)"
                + " values ($1, $2, $3, $4, $5, $6)")
        .execute(
            Tuple.tuple()
                .addUUID(silence.id())
                .addArrayOfString(Texts.column(silence.matchers()))
                .addString(silence.reason())
                .addString(silence.author())
                .addOffsetDateTime(Times.utc(silence.from()))
                .addOffsetDateTime(Times.utc(silence.until())))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> end(SqlConnection tx, UUID id, Instant now) {
    return tx.preparedQuery(
            "update alert_silence set starts_at = least(starts_at, $2), ends_at = $2"
                + " where id = $1 and ends_at > $2")
        .execute(Tuple.of(id, Times.utc(now)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Page<Silence>> page(
      Silence.@Nullable State state, Instant now, @Nullable String cursor, int limit) {
    Tuple values =
        Tuple.tuple()
            .addString(state == null ? null : state.name())
            .addOffsetDateTime(Times.utc(now));
    return pool.preparedQuery(PAGE)
        .execute(CursorKeys.addTo(values, cursor).addInteger(limit + 1))
        .map(rows -> Page.of(readAll(rows), limit, last -> Cursor.encode(last.until(), last.id())));
  }

  private static List<Silence> readAll(RowSet<Row> rows) {
    List<Silence> silences = new ArrayList<>();
    rows.forEach(
        row ->
            silences.add(
                new Silence(
                    row.getUUID("id"),
                    Texts.matchers(row.getArrayOfStrings("matchers")),
                    row.getString("reason"),
                    row.getString("author"),
                    row.getOffsetDateTime("starts_at").toInstant(),
                    row.getOffsetDateTime("ends_at").toInstant())));
    return silences;
  }
}
