package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.steward.slamonitor.alert.Alerts.Pace;
import io.steward.slamonitor.alert.Burst;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets bursts join alerts. For each rule, account and group key at most one alert gathers, which a
 * unique index sees to, whatever the number of replicas.
 */
@ApplicationScoped
class AlertGroups {
  // Sorted alike everywhere, so that two batches with common groups wait for one another.
  private static final Comparator<Burst> ORDER =
      Comparator.comparing(Burst::ruleId)
          .thenComparing(burst -> burst.first().account())
          .thenComparing(burst -> burst.first().groupKey());

  private static final String END_QUIET =
      """
      update alert a set gathering = false
      from unnest($1::uuid[], $2::text[], $3::text[]) as b (rule_id, account, group_key)
      where a.gathering and a.rule_id = b.rule_id and a.account = b.account
        and a.group_key = b.group_key and a.last_at < $4
      """;

  private static final String JOIN_OR_RAISE =
      """
      insert into alert (id, rule_id, rule, account, group_key, severity, title, text, link, count,
                         state, gathering, raised_at, last_at, notify_at, thing, labels)
      select b.id, b.rule_id, b.rule, b.account, b.group_key, b.severity, b.title, b.text, b.link,
             b.count, 'open', true, $11, $11, $12, b.thing, b.labels::jsonb
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::int[],
                  $7::text[], $8::text[], $9::text[], $10::bigint[], $13::text[], $14::text[])
           with ordinality as b (id, rule_id, rule, account, group_key, severity, title, text, link,
                                 count, thing, labels, n)
      order by b.n
      on conflict (rule_id, account, group_key) where gathering do update set
        count = alert.count + excluded.count,
        severity = greatest(alert.severity, excluded.severity),
        last_at = excluded.last_at,
        notify_at = case
          when alert.state = 'acknowledged' then null
          when alert.notify_at is not null then alert.notify_at
          else greatest(excluded.notify_at, alert.notified_at + (
            select r.ms * interval '1 ms' from unnest($2::uuid[], $15::bigint[]) as r (rule_id, ms)
            where r.rule_id = excluded.rule_id limit 1)) end
      """;

  Uni<Void> gather(SqlConnection tx, List<Burst> unsorted, Pace pace, Instant now) {
    if (unsorted.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<Burst> bursts = unsorted.stream().sorted(ORDER).toList();
    return tx.preparedQuery(END_QUIET)
        .execute(quiet(bursts, now.minus(pace.groupWindow())))
        .chain(() -> tx.preparedQuery(JOIN_OR_RAISE).execute(columns(bursts, pace, now)))
        .replaceWithVoid();
  }

  private static Tuple quiet(List<Burst> bursts, Instant since) {
    return Tuple.of(
        ruleIds(bursts),
        texts(bursts, b -> b.first().account()),
        texts(bursts, b -> b.first().groupKey()),
        since.atOffset(ZoneOffset.UTC));
  }

  private static Tuple columns(List<Burst> bursts, Pace pace, Instant now) {
    return Tuple.from(
        List.<Object>of(
            bursts.stream().map(b -> Ids.next()).toArray(UUID[]::new),
            ruleIds(bursts),
            texts(bursts, Burst::rule),
            texts(bursts, b -> b.first().account()),
            texts(bursts, b -> b.first().groupKey()),
            bursts.stream().map(b -> b.worst().rank()).toArray(Integer[]::new),
            texts(bursts, b -> b.first().story().title()),
            texts(bursts, b -> b.first().story().text()),
            texts(bursts, b -> b.first().story().link()),
            bursts.stream().map(Burst::count).toArray(Long[]::new),
            now.atOffset(ZoneOffset.UTC),
            now.plus(pace.groupWait()).atOffset(ZoneOffset.UTC),
            texts(bursts, b -> b.first().thing()),
            texts(bursts, b -> Labels.write(b.first().labels())),
            bursts.stream().map(b -> repeatAfter(b, pace)).toArray(Long[]::new)));
  }

  private static long repeatAfter(Burst burst, Pace pace) {
    Duration own = burst.repeatAfter();
    return (own == null ? pace.repeatInterval() : own).toMillis();
  }

  private static UUID[] ruleIds(List<Burst> bursts) {
    return bursts.stream().map(Burst::ruleId).toArray(UUID[]::new);
  }

  private static @Nullable String[] texts(
      List<Burst> bursts, Function<Burst, @Nullable String> column) {
    return bursts.stream().map(column).toArray(String[]::new);
  }
}
