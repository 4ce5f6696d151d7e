package io.steward.slamonitor.threshold.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.servicelevel.Tally;
import io.steward.slamonitor.threshold.Level;
import io.steward.slamonitor.threshold.Standing;
import io.steward.slamonitor.threshold.Standings;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements about standings, and their rows. */
final class StandingColumns {
  static final String STORE =
      """
      insert into threshold_standing (threshold_id, account, level, numerator, denominator, since)
      select * from unnest($1::uuid[], $2::text[], $3::text[], $4::numeric[], $5::bigint[],
        $6::timestamptz[])
      on conflict (threshold_id, account) do update set level = excluded.level,
        numerator = excluded.numerator, denominator = excluded.denominator, since = excluded.since
      where threshold_standing is distinct from excluded
      """;

  static final String END =
      """
      delete from threshold_standing s using unnest($1::uuid[], $2::text[]) as k (id, account)
      where s.threshold_id = k.id and s.account = k.account
      """;

  static final String PAGE =
      """
      select s.* from threshold_standing s join threshold t on t.id = s.threshold_id,
        lateral (select case s.level when 'CRITICAL' then -2 when 'WARNING' then -1 else 0 end) as o (rank)
      where ($1::text is null or s.account = $1) and ($2::text is null or t.measure = $2)
        and ($3::text is null or s.level = $3) and s.denominator > 0
        and ($4::int is null or (o.rank, s.account, s.threshold_id) > ($4, $5::text, $6::uuid))
      order by o.rank, s.account, s.threshold_id limit $7
      """;

  private StandingColumns() {}

  static Tuple of(List<Standing> standings) {
    return keys(standings)
        .addArrayOfString(standings.stream().map(s -> s.level().name()).toArray(String[]::new))
        .addValue(standings.stream().map(s -> s.figure().numerator()).toArray(BigDecimal[]::new))
        .addArrayOfLong(standings.stream().map(s -> s.figure().denominator()).toArray(Long[]::new))
        .addArrayOfOffsetDateTime(
            standings.stream()
                .map(s -> s.since().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new));
  }

  static Tuple keys(List<Standing> standings) {
    return Tuple.tuple()
        .addArrayOfUUID(standings.stream().map(Standing::threshold).toArray(UUID[]::new))
        .addArrayOfString(standings.stream().map(Standing::account).toArray(String[]::new));
  }

  static Tuple page(Standings.Question question) {
    Optional<List<String>> after =
        Optional.ofNullable(question.cursor()).map(c -> Cursor.decode(c, 3));
    Level level = question.level();
    try {
      return Tuple.tuple()
          .addString(question.account())
          .addString(question.measure())
          .addString(level == null ? null : level.name())
          .addInteger(after.map(key -> Integer.valueOf(key.getFirst())).orElse(null))
          .addString(after.map(key -> key.get(1)).orElse(null))
          .addUUID(after.map(key -> UUID.fromString(key.getLast())).orElse(null))
          .addInteger(question.limit() + 1);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  static Standing read(Row row) {
    return new Standing(
        row.getUUID("threshold_id"),
        row.getString("account"),
        Level.valueOf(row.getString("level")),
        new Tally(row.getBigDecimal("numerator"), row.getLong("denominator")),
        row.getOffsetDateTime("since").toInstant());
  }
}
