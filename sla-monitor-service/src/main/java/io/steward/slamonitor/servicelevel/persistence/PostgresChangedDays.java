package io.steward.slamonitor.servicelevel.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.ZoneChanges;
import io.steward.slamonitor.lock.AdvisoryLock;
import io.steward.slamonitor.servicelevel.AccountDay;
import io.steward.slamonitor.servicelevel.AccountMoment;
import io.steward.slamonitor.servicelevel.ChangedDays;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notes of changed days in a table that is only appended to and taken from. */
@ApplicationScoped
class PostgresChangedDays implements ChangedDays, ZoneChanges {
  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration LONG_FOR_HISTORY = Duration.ofMinutes(1);
  private static final Duration LONGEST_FOR_HISTORY = Duration.ofMinutes(5);

  // Longer than the partitions of one that was killed wait for it.
  private static final Duration SETTLING = Duration.ofSeconds(15);
  private static final int PATIENCE = 10;

  private static final String NOTE =
      "insert into changed_day (account, day) select * from unnest($1::text[], $2::date[])";

  private static final String NOTE_MOMENTS =
      """
      insert into changed_day (account, day)
      select distinct k.account, (k.moment at time zone coalesce(a.time_zone, 'UTC'))::date
      from unnest($1::text[], $2::timestamptz[]) as k (account, moment)
      left join account a on a.code = k.account
      """;

  // One replica at a time: a note that a second one took meanwhile could be stated with a smaller
  // revision.
  // Notes come and go by the thousand between two analyses: the planner may take the table for
  // empty and read all of it, dead notes included.
  private static final String TURN =
      """
      select pg_try_advisory_xact_lock(%d, 0), set_config('enable_seqscan', 'off', true)
      """
          .formatted(AdvisoryLock.MEASUREMENTS.key());

  // While reports come in, only what people look at now is stated: the last days, each when it has
  // come to rest or has waited long enough. Days of history wait until nothing comes in any more,
  // or for as long as is worth it, for a replay would have each of them stated again and again.
  // Notes are found by index, the latest days or the oldest notes first; there may be hundreds of
  // thousands, so that they are counted by their ids. Of a busy day, many notes become a single one
  // meanwhile.
  private static final String TAKE =
      """
      with waiting as materialized (
        select coalesce(max(id) - min(id) + 1, 0) as notes from changed_day),
      moment as materialized (
        select clock_timestamp() as now, notes, $8 and coalesce(
          (select noted_at from changed_day order by id desc limit 1) <= clock_timestamp()
            - greatest($2, least($3, $4::float8 * notes)) * interval '1 ms', true) as resting
        from waiting),
      resting as (
        select distinct day, account from changed_day where (select resting from moment)
        order by day desc, account limit $1),
      recent as materialized (
        select account, day, min(since) as since, max(noted_at) as noted_at,
          count(*) as notes, count(*) over () as days
        from changed_day
        where not (select resting from moment) and day >= current_date - 2
        group by account, day),
      history as (
        select account, day from (
          select account, day, since from changed_day
          where not (select resting from moment) order by id limit 10 * $1) o
        where day < current_date - 2
          and since <= (select now - greatest($6, least($7, $5::float8 * $4::float8 * notes)) * interval '1 ms'
                        from moment)
        group by account, day limit $1),
      ripe as (
        select account, day from resting
        union all select account, day from history
        union all select account, day from (
          select account, day from recent cross join moment
          where noted_at <= now - greatest($2, least($3, $4 * days)) * interval '1 ms'
            or since <= now - greatest($3, $5 * $4 * days) * interval '1 ms'
          order by day desc, account limit $1) r),
      crowded as (
        select account, day, since, noted_at from recent
        where notes > 20 and (account, day) not in (select account, day from ripe)),
      gone as (
        delete from changed_day c
        using (select account, day from ripe union all select account, day from crowded) r
        where (c.account, c.day) = (r.account, r.day)),
      kept as (
        insert into changed_day (account, day, since, noted_at)
        select account, day, since, noted_at from crowded)
      select account, day from ripe order by day desc, account
      """;

  // Two zones can be 26 hours apart, so a day that was stated lies within two days of a new one.
  private static final String NOTE_ALL =
      """
      insert into changed_day (account, day)
      select distinct a.code, (moment at time zone a.time_zone)::date + shift
      from account a, orders o,
        lateral (values (o.placed_at), (o.dispatched_at), (o.delivered_at), (o.refunded_at),
          (o.dispatch_due), (o.deliver_due))
          as moments (moment),
        generate_series(-2, 2) as shift
      where a.code = any($1) and o.account = a.code and moment is not null
      """;

  private final Clock clock;
  private final Instant settled;

  PostgresChangedDays(Clock clock) {
    this.clock = clock;
    this.settled = clock.instant().plus(SETTLING);
  }

  @Override
  public Uni<Void> note(SqlConnection tx, Collection<AccountDay> days) {
    return days.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(NOTE)
            .execute(
                Tuple.of(
                    days.stream().map(AccountDay::account).toArray(String[]::new),
                    days.stream().map(AccountDay::day).toArray(LocalDate[]::new)))
            .replaceWithVoid();
  }

  @Override
  public Uni<Void> noteMoments(SqlConnection tx, Collection<AccountMoment> moments) {
    return moments.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(NOTE_MOMENTS)
            .execute(
                Tuple.of(
                    moments.stream().map(AccountMoment::account).toArray(String[]::new),
                    moments.stream()
                        .map(m -> m.moment().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new)))
            .replaceWithVoid();
  }

  @Override
  public Uni<List<AccountDay>> take(SqlConnection tx, int limit, Duration effort) {
    return tx.query(TURN)
        .execute()
        .chain(
            turn ->
                turn.iterator().next().getBoolean(0)
                    ? taken(tx, limit, effort)
                    : Uni.createFrom().item(List.of()));
  }

  @Override
  public Uni<Void> zonesChanged(SqlConnection tx, Set<String> accounts) {
    return accounts.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(NOTE_ALL)
            .execute(Tuple.of((Object) accounts.toArray(String[]::new)))
            .replaceWithVoid();
  }

  private Uni<List<AccountDay>> taken(SqlConnection tx, int limit, Duration effort) {
    return tx.preparedQuery(TAKE)
        .execute(
            Tuple.from(
                List.of(
                    limit,
                    QUIET.toMillis(),
                    LONGEST.toMillis(),
                    effort.toNanos() / 1e6,
                    PATIENCE,
                    LONG_FOR_HISTORY.toMillis(),
                    LONGEST_FOR_HISTORY.toMillis(),
                    !clock.instant().isBefore(settled))))
        .map(
            rows -> {
              Set<AccountDay> days = new LinkedHashSet<>();
              rows.forEach(row -> days.add(new AccountDay(row.getString(0), row.getLocalDate(1))));
              return List.copyOf(days);
            });
  }
}
