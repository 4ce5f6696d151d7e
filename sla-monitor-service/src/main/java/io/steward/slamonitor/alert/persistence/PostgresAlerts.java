package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.Alerts;
import io.steward.slamonitor.alert.Burst;
import io.steward.slamonitor.alert.mute.Standing;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Alerts, each in a row that counts. */
@ApplicationScoped
class PostgresAlerts implements Alerts {
  private static final String CLAIM =
      "update alert set notify_at = null where id in (select id from alert"
          + " where notify_at <= $1 order by notify_at limit $2 for update skip locked) returning "
          + AlertColumns.ALL;

  private static final String CLAIM_ESCALATIONS =
      "update alert set escalate_at = null where id in (select id from alert"
          + " where escalate_at <= $1 order by escalate_at limit $2 for update skip locked)"
          + " returning "
          + AlertColumns.ALL;

  private static final String SETTLE =
      """
      update alert a set
        notified_at = coalesce(s.told_at, a.notified_at),
        notify_at = coalesce(s.notify_at, a.notify_at),
        escalate_at = coalesce(s.escalate_at, a.escalate_at),
        steps_taken = s.steps_taken,
        muted_by = s.muted_by
      from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[], $5::int[],
                  $6::text[]) as s (id, told_at, notify_at, escalate_at, steps_taken, muted_by)
      where a.id = s.id
      """;

  private static final String END =
      """
      update alert set ended_at = $2, escalate_at = null, gathering = false
      where thing = any($1::text[]) and ended_at is null
      """;

  private static final String STANDING =
      """
      select a.*,
        array(select c.type from alert_channel c where c.rule_id = a.rule_id and c.step = 0
              order by c.position) as channel_types,
        array(select c.target from alert_channel c where c.rule_id = a.rule_id and c.step = 0
              order by c.position) as channel_targets
      from alert a
      where a.account = any($1::text[]) and a.thing is not null and a.ended_at is null
      """;

  private static final String ACKNOWLEDGE =
      "update alert set state = 'acknowledged', acknowledged_by = $2, acknowledged_at = $3,"
          + " notify_at = null, escalate_at = null, snoozed_until = null where id = $1 and state ="
          + " 'open' returning "
          + AlertColumns.ALL;

  private static final String SNOOZE =
      "update alert set snoozed_until = $2, notify_at = $2, escalate_at = case when escalate_at is"
          + " not null then greatest(escalate_at, $2) end where id = $1 and state = 'open'"
          + " and ended_at is null returning "
          + AlertColumns.ALL;

  private static final String PAGE =
      "select "
          + AlertColumns.ALL
          + " from alert where ($1::text is null or state = $1) and ($2::text is null or account ="
          + " $2) and ($3::timestamptz is null or (raised_at, id) < ($3, $4)) order by raised_at"
          + " desc, id desc limit $5";

  private final Pool pool;
  private final AlertGroups groups;

  PostgresAlerts(Pool pool, AlertGroups groups) {
    this.pool = pool;
    this.groups = groups;
  }

  @Override
  public Uni<Void> gather(SqlConnection tx, List<Burst> bursts, Pace pace, Instant now) {
    return groups.gather(tx, bursts, pace, now);
  }

  @Override
  public Uni<Void> end(SqlConnection tx, Collection<String> things, Instant now) {
    return things.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(END)
            .execute(Tuple.of(things.toArray(String[]::new), Times.utc(now)))
            .replaceWithVoid();
  }

  @Override
  public Uni<List<Alert>> claimDue(SqlConnection tx, Instant now, int atMost) {
    return claim(tx, CLAIM, now, atMost);
  }

  @Override
  public Uni<List<Alert>> claimEscalations(SqlConnection tx, Instant now, int atMost) {
    return claim(tx, CLAIM_ESCALATIONS, now, atMost);
  }

  private static Uni<List<Alert>> claim(SqlConnection tx, String sql, Instant now, int atMost) {
    return tx.preparedQuery(sql)
        .execute(Tuple.of(Times.utc(now), atMost))
        .map(AlertColumns::readAll);
  }

  @Override
  public Uni<Void> settle(SqlConnection tx, List<Settlement> settlements) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfUUID(settlements.stream().map(Settlement::id).toArray(UUID[]::new))
            .addArrayOfOffsetDateTime(Times.column(settlements, Settlement::toldAt))
            .addArrayOfOffsetDateTime(Times.column(settlements, Settlement::notifyAt))
            .addArrayOfOffsetDateTime(Times.column(settlements, Settlement::escalateAt))
            .addArrayOfInteger(
                settlements.stream().map(Settlement::stepsTaken).toArray(Integer[]::new))
            .addArrayOfString(settlements.stream().map(Settlement::mutedBy).toArray(String[]::new));
    return tx.preparedQuery(SETTLE).execute(values).replaceWithVoid();
  }

  @Override
  public Uni<List<Standing>> standing(SqlConnection tx, Collection<String> accounts) {
    return tx.preparedQuery(STANDING)
        .execute(Tuple.tuple().addArrayOfString(accounts.toArray(String[]::new)))
        .map(
            rows -> {
              List<Standing> standing = new ArrayList<>();
              rows.forEach(row -> standing.add(standing(row)));
              return standing;
            });
  }

  private static Standing standing(Row row) {
    Alert alert = AlertColumns.read(row);
    return new Standing(alert.id(), alert.title(), alert.labels(), ChannelColumns.read(row));
  }

  @Override
  public Uni<Optional<Alert>> acknowledge(SqlConnection tx, UUID id, String by, Instant at) {
    return tx.preparedQuery(ACKNOWLEDGE)
        .execute(Tuple.of(id, by, Times.utc(at)))
        .map(rows -> AlertColumns.readAll(rows).stream().findFirst());
  }

  @Override
  public Uni<Optional<Alert>> snooze(SqlConnection tx, UUID id, Instant until) {
    return tx.preparedQuery(SNOOZE)
        .execute(Tuple.of(id, Times.utc(until)))
        .map(rows -> AlertColumns.readAll(rows).stream().findFirst());
  }

  @Override
  public Uni<Optional<Alert>> find(UUID id) {
    return pool.preparedQuery("select " + AlertColumns.ALL + " from alert where id = $1")
        .execute(Tuple.of(id))
        .map(rows -> AlertColumns.readAll(rows).stream().findFirst());
  }

  @Override
  public Uni<Page<Alert>> page(
      @Nullable String state, @Nullable String account, @Nullable String cursor, int limit) {
    Tuple values =
        CursorKeys.addTo(Tuple.tuple().addString(state).addString(account), cursor)
            .addInteger(limit + 1);
    return pool.preparedQuery(PAGE)
        .execute(values)
        .map(
            rows ->
                Page.of(
                    AlertColumns.readAll(rows),
                    limit,
                    last -> Cursor.encode(last.raisedAt(), last.id())));
  }
}
