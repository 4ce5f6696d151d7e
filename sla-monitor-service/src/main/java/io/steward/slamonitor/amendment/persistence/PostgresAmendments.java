package io.steward.slamonitor.amendment.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.amendment.Amendment;
import io.steward.slamonitor.amendment.Amendments;
import io.steward.slamonitor.amendment.Effect;
import io.steward.slamonitor.promise.Subject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amendments, one row each; a version that is not taken up yet is only a version. */
@ApplicationScoped
class PostgresAmendments implements Amendments {
  private final Pool pool;

  PostgresAmendments(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Optional<Amendment>> occupyUnfinished(SqlConnection tx) {
    return tx.preparedQuery(AmendmentSql.OCCUPY)
        .execute()
        .map(rows -> rows.stream().map(PostgresAmendments::amendment).findFirst());
  }

  @Override
  public Uni<Boolean> takeUp(SqlConnection tx, Instant now) {
    return tx.preparedQuery(AmendmentSql.TAKE_UP)
        .execute(Tuple.of(utc(now)))
        .map(done -> done.rowCount() > 0);
  }

  @Override
  public Uni<List<Reached>> next(SqlConnection tx, Amendment amendment, int limit) {
    return tx.preparedQuery(AmendmentSql.NEXT)
        .execute(key(amendment).addInteger(limit))
        .map(rows -> rows.stream().map(PostgresAmendments::reached).toList());
  }

  @Override
  public Uni<Void> advance(
      SqlConnection tx,
      Amendment amendment,
      long looked,
      @Nullable Reached last,
      Effect effect,
      @Nullable Instant finishedAt) {
    return tx.preparedQuery(AmendmentSql.ADVANCE)
        .execute(
            key(amendment)
                .addLong(looked)
                .addString(last == null ? null : last.due())
                .addUUID(last == null ? null : last.promise())
                .addLong(effect.moved())
                .addLong(effect.earlier())
                .addLong(effect.later())
                .addLong(effect.ended())
                .addLong(effect.breached())
                .addOffsetDateTime(finishedAt == null ? null : utc(finishedAt)))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Instant>> moments(SqlConnection tx, Instant until) {
    return tx.preparedQuery(AmendmentSql.MOMENTS)
        .execute(Tuple.of(utc(until)))
        .map(rows -> rows.stream().map(row -> row.getOffsetDateTime(0).toInstant()).toList());
  }

  @Override
  public Uni<List<Amendment>> of(Amendment.@Nullable Thing thing, @Nullable String id, int limit) {
    return pool.preparedQuery(AmendmentSql.OF)
        .execute(Tuple.of(thing == null ? null : name(thing), id, limit))
        .map(rows -> rows.stream().map(PostgresAmendments::amendment).toList());
  }

  private static Tuple key(Amendment amendment) {
    return Tuple.tuple()
        .addString(name(amendment.thing()))
        .addString(amendment.id())
        .addInteger(amendment.version());
  }

  private static String name(Amendment.Thing thing) {
    return thing.name().toLowerCase(Locale.ROOT);
  }

  private static Reached reached(Row row) {
    Subject subject =
        new Subject(
            Subject.Type.valueOf(row.getString("subject")),
            row.getString("account"),
            row.getString("order_ref"));
    return new Reached(row.getUUID("id"), subject, row.getString("due"));
  }

  private static Amendment amendment(Row row) {
    return new Amendment(
        Amendment.Thing.valueOf(row.getString("thing").toUpperCase(Locale.ROOT)),
        row.getString("id"),
        row.getInteger("version"),
        row.getOffsetDateTime("holds_from").toInstant(),
        instant(row, "taken_at"),
        row.getLong("promises"),
        row.getLong("looked_at"),
        new Effect(
            row.getLong("moved"),
            row.getLong("earlier"),
            row.getLong("later"),
            row.getLong("ended"),
            row.getLong("breached")),
        instant(row, "finished_at"));
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
