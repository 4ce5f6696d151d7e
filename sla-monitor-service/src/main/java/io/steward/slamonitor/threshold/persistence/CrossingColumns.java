package io.steward.slamonitor.threshold.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.threshold.Crossing;
import io.steward.slamonitor.threshold.Level;
import io.steward.slamonitor.threshold.Standings;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The statements about what was crossed, and their rows. */
final class CrossingColumns {
  static final String STORE =
      """
      insert into threshold_crossing (threshold_id, measure, account, time_window, level, now, value,
        crossed_limit, target, numerator, denominator, unit, at)
      select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
        $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
        $13::timestamptz[])
      """;

  static final String PAGE =
      """
      select * from threshold_crossing
      where ($1::text is null or account = $1) and ($2::text is null or measure = $2)
        and ($3::text is null or level = $3) and ($4::bigint is null or seq < $4)
      order by seq desc limit $5
      """;

  private CrossingColumns() {}

  /** A crossing with its place in the history. */
  record Kept(long seq, Crossing crossing) {}

  static Tuple of(List<Crossing> crossings) {
    return Tuple.tuple()
        .addArrayOfUUID(crossings.stream().map(Crossing::threshold).toArray(UUID[]::new))
        .addArrayOfString(column(crossings, Crossing::measure))
        .addArrayOfString(column(crossings, Crossing::account))
        .addArrayOfString(column(crossings, Crossing::window))
        .addArrayOfString(column(crossings, Crossing::level))
        .addArrayOfString(column(crossings, Crossing::now))
        .addArrayOfString(column(crossings, Crossing::value))
        .addArrayOfString(column(crossings, Crossing::limit))
        .addArrayOfString(column(crossings, Crossing::target))
        .addArrayOfString(column(crossings, Crossing::numerator))
        .addArrayOfString(column(crossings, Crossing::denominator))
        .addArrayOfString(column(crossings, Crossing::unit))
        .addArrayOfOffsetDateTime(
            crossings.stream()
                .map(c -> c.at().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new));
  }

  static Tuple page(Standings.Question question) {
    Level level = question.level();
    return Tuple.tuple()
        .addString(question.account())
        .addString(question.measure())
        .addString(level == null ? null : level.wireName())
        .addLong(seq(question.cursor()))
        .addInteger(question.limit() + 1);
  }

  static Kept read(Row row) {
    return new Kept(
        row.getLong("seq"),
        new Crossing(
            row.getUUID("threshold_id"),
            row.getString("measure"),
            row.getString("account"),
            row.getString("time_window"),
            row.getString("level"),
            row.getString("now"),
            row.getString("value"),
            row.getString("crossed_limit"),
            row.getString("target"),
            row.getString("numerator"),
            row.getString("denominator"),
            row.getString("unit"),
            row.getOffsetDateTime("at").toInstant()));
  }

  private static @Nullable Long seq(@Nullable String cursor) {
    try {
      return cursor == null ? null : Long.valueOf(Cursor.decode(cursor, 1).getFirst());
    } catch (NumberFormatException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  private static @Nullable String[] column(
      List<Crossing> crossings, Function<Crossing, @Nullable String> value) {
    return crossings.stream().map(value).toArray(String[]::new);
  }
}
