package io.steward.slamonitor.threshold.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.threshold.Crossing;
import io.steward.slamonitor.threshold.Standing;
import io.steward.slamonitor.threshold.Standings;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Standings, a row for each account and threshold, and the times at which accounts are due. */
@ApplicationScoped
class PostgresStandings implements Standings {
  // Sorted, so that two who note the same accounts do not wait for each other crosswise.
  private static final String NOTE =
      " on conflict (account) do update set due_at = least(threshold_check.due_at, excluded.due_at)";

  private static final String LOOK_SOON =
      "insert into threshold_check (account, due_at) select code, $2 from unnest($1::text[]) as k (code) order by code"
          + NOTE;

  private static final String LOOK_AT_ALL =
      """
      insert into threshold_check (account, due_at)
      select account, $2 from (
        select account from measured_day where day >= $3 union select account from threshold_standing
      ) k
      where $1::text is null or account = $1 order by account
      """
          + NOTE;

  private static final String CLAIM =
      """
      select c.account, coalesce(a.time_zone, 'UTC') as time_zone
      from (select account from threshold_check where due_at <= $1
            order by due_at limit $2 for update skip locked) c
      left join account a on a.code = c.account
      """;

  private static final String LOOK_AGAIN =
      """
      update threshold_check c set due_at = k.due_at
      from unnest($1::text[], $2::timestamptz[]) as k (account, due_at) where c.account = k.account
      """;

  private final Pool pool;

  PostgresStandings(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Void> lookSoon(SqlConnection tx, List<String> accounts, Instant now) {
    return tx.preparedQuery(LOOK_SOON)
        .execute(Tuple.of(accounts.toArray(String[]::new), now.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> lookAtAllSoon(SqlConnection tx, @Nullable String account, Instant now) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    return tx.preparedQuery(LOOK_AT_ALL)
        .execute(
            Tuple.tuple()
                .addString(account)
                .addOffsetDateTime(at)
                .addLocalDate(at.toLocalDate().minusDays(31)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Map<String, ZoneId>> claim(SqlConnection tx, Instant now, int limit) {
    return tx.preparedQuery(CLAIM)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), limit))
        .map(
            rows -> {
              Map<String, ZoneId> zones = new LinkedHashMap<>();
              rows.forEach(
                  row ->
                      zones.put(row.getString("account"), ZoneId.of(row.getString("time_zone"))));
              return zones;
            });
  }

  @Override
  public Uni<Void> lookAgain(SqlConnection tx, Map<String, Instant> at) {
    List<String> accounts = List.copyOf(at.keySet());
    return tx.preparedQuery(LOOK_AGAIN)
        .execute(
            Tuple.of(
                accounts.toArray(String[]::new),
                accounts.stream()
                    .map(a -> at.get(a).atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Map<String, List<Standing>>> of(SqlConnection tx, List<String> accounts) {
    return tx.preparedQuery("select * from threshold_standing where account = any($1)")
        .execute(Tuple.of((Object) accounts.toArray(String[]::new)))
        .map(
            rows -> {
              Map<String, List<Standing>> byAccount = new HashMap<>();
              rows.forEach(
                  row ->
                      byAccount
                          .computeIfAbsent(row.getString("account"), a -> new ArrayList<>())
                          .add(StandingColumns.read(row)));
              return byAccount;
            });
  }

  @Override
  public Uni<Void> store(SqlConnection tx, List<Standing> standings) {
    return tx.preparedQuery(StandingColumns.STORE)
        .execute(StandingColumns.of(standings))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> end(SqlConnection tx, List<Standing> standings) {
    return standings.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(StandingColumns.END)
            .execute(StandingColumns.keys(standings))
            .replaceWithVoid();
  }

  @Override
  public Uni<Void> remember(SqlConnection tx, List<Crossing> crossings) {
    return crossings.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(CrossingColumns.STORE)
            .execute(CrossingColumns.of(crossings))
            .replaceWithVoid();
  }

  @Override
  public Uni<Page<Standing>> page(Question question) {
    return pool.preparedQuery(StandingColumns.PAGE)
        .execute(StandingColumns.page(question))
        .map(
            rows -> {
              List<Standing> standings = new ArrayList<>();
              rows.forEach(row -> standings.add(StandingColumns.read(row)));
              return Page.of(
                  standings,
                  question.limit(),
                  last -> Cursor.encode(-last.level().ordinal(), last.account(), last.threshold()));
            });
  }

  @Override
  public Uni<Page<Crossing>> history(Question question) {
    return pool.preparedQuery(CrossingColumns.PAGE)
        .execute(CrossingColumns.page(question))
        .map(
            rows -> {
              List<CrossingColumns.Kept> kept = new ArrayList<>();
              rows.forEach(row -> kept.add(CrossingColumns.read(row)));
              return Page.of(kept, question.limit(), last -> Cursor.encode(last.seq()))
                  .map(CrossingColumns.Kept::crossing);
            });
  }
}
