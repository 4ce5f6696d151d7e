package io.steward.slamonitor.overview.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.overview.Bucket;
import io.steward.slamonitor.overview.Bucket.DueTimes;
import io.steward.slamonitor.overview.Need;
import io.steward.slamonitor.overview.NeedBoard;
import io.steward.slamonitor.overview.Needs;
import io.steward.slamonitor.overview.PlaceBoard;
import io.steward.slamonitor.overview.PlaceBoard.Place;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the needs from indexes that hold only what is awaited; promises are grouped by account,
 * kind and place, so that a hundred orders of one warehouse are one line.
 */
@ApplicationScoped
class PostgresNeeds implements Needs {
  private final Pool pool;

  PostgresNeeds(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<NeedBoard> at(Instant now, ZoneId zone, int limit) {
    Map<String, DueTimes> due = dueTimes(now, zone);
    return Uni.combine()
        .all()
        .unis(
            pool.preparedQuery(NeedSql.COUNTS).execute(limits(now, zone)),
            pool.preparedQuery(NeedSql.ITEMS).execute(limits(now, zone).addInteger(limit)))
        .with(
            (counts, items) ->
                new NeedBoard(
                    counts(counts, "ORDER"), counts(counts, "TICKET"), due, items(items, due)));
  }

  @Override
  public Uni<PlaceBoard> places(Instant now, ZoneId zone, int limit) {
    return pool.preparedQuery(NeedSql.PLACES)
        .execute(limits(now, zone).addInteger(limit))
        .map(
            rows -> {
              List<Place> places = new ArrayList<>(rows.size());
              rows.forEach(row -> places.add(place(row)));
              return new PlaceBoard(dueTimes(now, zone), places);
            });
  }

  private static Place place(Row row) {
    return new Place(row.getString("place"), byBucket(bucket -> row.getLong(bucket.word())));
  }

  private static Map<String, DueTimes> dueTimes(Instant now, ZoneId zone) {
    return byBucket(bucket -> bucket.dueTimes(now, zone));
  }

  private static <T> Map<String, T> byBucket(Function<Bucket, T> value) {
    Map<String, T> values = new LinkedHashMap<>();
    for (Bucket bucket : Bucket.values()) {
      values.put(bucket.word(), value.apply(bucket));
    }
    return values;
  }

  private static Tuple limits(Instant now, ZoneId zone) {
    return Tuple.tuple()
        .addOffsetDateTime(until(Bucket.BREACHED, now, zone))
        .addOffsetDateTime(until(Bucket.NOW, now, zone))
        .addOffsetDateTime(until(Bucket.HOUR, now, zone))
        .addOffsetDateTime(until(Bucket.TODAY, now, zone))
        .addOffsetDateTime(until(Bucket.TOMORROW, now, zone));
  }

  private static Map<String, Long> counts(RowSet<Row> rows, String subject) {
    Map<String, Long> counts = byBucket(bucket -> 0L);
    rows.forEach(
        row -> {
          if (row.getString("subject").equals(subject)) {
            counts.put(row.getString("bucket"), row.getLong("promises"));
          }
        });
    return counts;
  }

  private static List<Need> items(RowSet<Row> rows, Map<String, DueTimes> due) {
    NeedLinks links = new NeedLinks(due);
    List<Need> items = new ArrayList<>(rows.size());
    rows.forEach(row -> items.add(need(row, links)));
    return items;
  }

  private static Need need(Row row, NeedLinks links) {
    return new Need(
        row.getString("bucket"),
        row.getString("kind"),
        row.getString("title"),
        row.getString("reason"),
        row.getOffsetDateTime("at").toInstant(),
        row.getString("account"),
        row.getLong("orders"),
        value(row),
        links.of(row));
  }

  private static @Nullable Money value(Row row) {
    BigDecimal amount = row.getBigDecimal("amount");
    String currency = row.getString("currency");
    return amount == null || currency == null ? null : Money.of(amount, currency);
  }

  private static OffsetDateTime until(Bucket bucket, Instant now, ZoneId zone) {
    return bucket.until(now, zone).atOffset(ZoneOffset.UTC);
  }
}
