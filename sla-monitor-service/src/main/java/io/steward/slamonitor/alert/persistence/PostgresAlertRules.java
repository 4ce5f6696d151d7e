package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.AlertRules;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules with their channels, read in one statement. */
@ApplicationScoped
class PostgresAlertRules implements AlertRules {
  private static final String SAVE_RULE =
      """
      insert into alert_rule (id, name, enabled, event_types, account, minimum_severity, changed_at)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (id) do update set name = excluded.name, enabled = excluded.enabled,
        event_types = excluded.event_types, account = excluded.account,
        minimum_severity = excluded.minimum_severity, changed_at = excluded.changed_at
      """;

  private static final String DROP_OTHER_CHANNELS =
      """
      delete from alert_channel c where c.rule_id = $1 and not exists (
        select from unnest($2::text[], $3::text[]) as k (type, target)
        where k.type = c.type and k.target = c.target)
      """;

  private static final String SAVE_CHANNELS =
      """
      insert into alert_channel (id, rule_id, position, type, target, secret)
      select k.id, $1, k.n, k.type, k.target, k.secret
      from unnest($2::uuid[], $3::text[], $4::text[], $5::text[])
           with ordinality as k (id, type, target, secret, n)
      on conflict (rule_id, type, target) do update set position = excluded.position,
        secret = coalesce(excluded.secret, alert_channel.secret)
      """;

  private final Pool pool;

  PostgresAlertRules(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<AlertRule>> enabled(SqlClient client) {
    return client
        .query(RuleColumns.SELECT + " where r.enabled order by r.id")
        .execute()
        .map(RuleColumns::readAll);
  }

  @Override
  public Uni<Optional<AlertRule>> find(SqlClient client, UUID id) {
    return client
        .preparedQuery(RuleColumns.SELECT + " where r.id = $1")
        .execute(Tuple.of(id))
        .map(rows -> RuleColumns.readAll(rows).stream().findFirst());
  }

  @Override
  public Uni<Page<AlertRule>> page(@Nullable String cursor, int limit) {
    Optional<List<String>> after = Optional.ofNullable(cursor).map(c -> Cursor.decode(c, 2));
    Tuple values =
        Tuple.tuple()
            .addString(after.map(List::getFirst).orElse(null))
            .addUUID(after.map(key -> CursorKeys.id(key.getLast())).orElse(null))
            .addInteger(limit + 1);
    return pool.preparedQuery(
            RuleColumns.SELECT
                + " where $1::text is null or (r.name, r.id) > ($1, $2)"
                + " order by r.name, r.id limit $3")
        .execute(values)
        .map(
            rows ->
                Page.of(
                    RuleColumns.readAll(rows),
                    limit,
                    last -> Cursor.encode(last.name(), last.id())));
  }

  @Override
  public Uni<Void> save(SqlConnection tx, AlertRule rule) {
    String[] types = rule.channels().stream().map(AlertChannel::type).toArray(String[]::new);
    String[] targets = rule.channels().stream().map(AlertChannel::target).toArray(String[]::new);
    @Nullable String[] secrets =
        rule.channels().stream().map(PostgresAlertRules::secret).toArray(String[]::new);
    UUID[] ids = rule.channels().stream().map(c -> Ids.next()).toArray(UUID[]::new);
    return tx.preparedQuery(SAVE_RULE)
        .execute(row(rule))
        .chain(
            () ->
                tx.preparedQuery(DROP_OTHER_CHANNELS).execute(Tuple.of(rule.id(), types, targets)))
        .chain(
            () ->
                tx.preparedQuery(SAVE_CHANNELS)
                    .execute(Tuple.of(rule.id(), ids, types, targets, secrets)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(SqlConnection tx, UUID id) {
    return tx.preparedQuery("delete from alert_rule where id = $1")
        .execute(Tuple.of(id))
        .replaceWithVoid();
  }

  private static Tuple row(AlertRule rule) {
    return Tuple.tuple()
        .addUUID(rule.id())
        .addString(rule.name())
        .addBoolean(rule.enabled())
        .addArrayOfString(rule.eventTypes().toArray(String[]::new))
        .addString(rule.account())
        .addInteger(rule.minimumSeverity().rank())
        .addOffsetDateTime(rule.changedAt().atOffset(ZoneOffset.UTC));
  }

  private static @Nullable String secret(AlertChannel channel) {
    return channel instanceof AlertChannel.Webhook webhook ? webhook.secret() : null;
  }
}
