package io.steward.slamonitor.responsibility.persistence;

import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.responsibility.Decision;
import io.steward.slamonitor.responsibility.Miss;
import io.steward.slamonitor.responsibility.Party;
import io.steward.slamonitor.responsibility.Proposal;
import io.steward.slamonitor.responsibility.Responsibility;
import io.steward.slamonitor.servicelevel.Exclusion;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of the table responsibility. */
final class ResponsibilityColumns {
  static final String STORE =
      """
      insert into responsibility (account, order_ref, kind, missed_at, proposed_party,
        proposed_reason, party, reason, decided_by, decided_at, excluded_as)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[],
        $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::text[])
      on conflict (account, order_ref, kind) do update set missed_at = excluded.missed_at,
        proposed_party = excluded.proposed_party, proposed_reason = excluded.proposed_reason,
        party = excluded.party, reason = excluded.reason, decided_by = excluded.decided_by,
        decided_at = excluded.decided_at, excluded_as = excluded.excluded_as
      """;

  private ResponsibilityColumns() {}

  static Tuple of(List<Responsibility> rows) {
    return keys(rows.stream().map(Responsibility::miss).toList())
        .addArrayOfOffsetDateTime(times(rows, Responsibility::missedAt))
        .addArrayOfString(texts(rows, r -> r.proposed().party().wireName()))
        .addArrayOfString(texts(rows, r -> r.proposed().reason()))
        .addArrayOfString(texts(rows, r -> r.party().wireName()))
        .addArrayOfString(texts(rows, Responsibility::reason))
        .addArrayOfString(texts(rows, r -> r.decision() == null ? null : r.decision().by()))
        .addArrayOfOffsetDateTime(times(rows, r -> r.decision() == null ? null : r.decision().at()))
        .addArrayOfString(texts(rows, ResponsibilityColumns::exclusion));
  }

  static Tuple keys(Collection<Miss> misses) {
    return Tuple.tuple()
        .addArrayOfString(misses.stream().map(m -> m.order().account()).toArray(String[]::new))
        .addArrayOfString(misses.stream().map(m -> m.order().order()).toArray(String[]::new))
        .addArrayOfString(misses.stream().map(m -> m.kind().wireName()).toArray(String[]::new));
  }

  static Responsibility read(Row row) {
    return new Responsibility(
        miss(row),
        row.getOffsetDateTime("missed_at").toInstant(),
        new Proposal(
            Party.of(row.getString("proposed_party")).orElseThrow(),
            row.getString("proposed_reason")),
        row.getString("decided_by") == null
            ? null
            : new Decision(
                Party.of(row.getString("party")).orElseThrow(),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getOffsetDateTime("decided_at").toInstant()));
  }

  static Miss miss(Row row) {
    return new Miss(
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        PromiseKind.named(row.getString("kind")).orElseThrow());
  }

  private static @Nullable String exclusion(Responsibility responsibility) {
    Exclusion exclusion = responsibility.excludedAs();
    return exclusion == null ? null : exclusion.wireName();
  }

  private static @Nullable String[] texts(
      List<Responsibility> rows, Function<Responsibility, @Nullable String> value) {
    return rows.stream().map(value).toArray(String[]::new);
  }

  private static @Nullable OffsetDateTime[] times(
      List<Responsibility> rows, Function<Responsibility, @Nullable Instant> value) {
    return rows.stream()
        .map(value)
        .map(time -> time == null ? null : time.atOffset(ZoneOffset.UTC))
        .toArray(OffsetDateTime[]::new);
  }
}
