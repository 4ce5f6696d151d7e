package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.AlertRules;
import io.steward.slamonitor.alert.Ladder;
import io.steward.slamonitor.alert.RuleTerms;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules with their channels, read in one statement. */
@ApplicationScoped
class PostgresAlertRules implements AlertRules {
  private static final String SAVE_RULE =
      """
      insert into alert_rule (id, name, enabled, event_types, account, minimum_severity, changed_at,
        matchers, active_hours, quiet_hours, digest, repeat_minutes, ladder_minutes, ladder_repeats)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      on conflict (id) do update set name = excluded.name, enabled = excluded.enabled,
        event_types = excluded.event_types, account = excluded.account,
        minimum_severity = excluded.minimum_severity, changed_at = excluded.changed_at,
        matchers = excluded.matchers, active_hours = excluded.active_hours,
        quiet_hours = excluded.quiet_hours, digest = excluded.digest,
        repeat_minutes = excluded.repeat_minutes, ladder_minutes = excluded.ladder_minutes,
        ladder_repeats = excluded.ladder_repeats
      """;

  // A webhook keeps its secret wherever the changed rule names it, at once or on the ladder.
  private static final String TAKE_SECRETS =
      "delete from alert_channel where rule_id = $1 returning target, secret";

  private final Pool pool;

  PostgresAlertRules(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<AlertRule>> enabled(SqlClient client) {
    return read(client, " where r.enabled order by r.id");
  }

  @Override
  public Uni<List<AlertRule>> all(SqlClient client) {
    return read(client, " order by r.id");
  }

  private static Uni<List<AlertRule>> read(SqlClient client, String which) {
    return client.query(RuleColumns.SELECT + which).execute().map(RuleColumns::readAll);
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
    return tx.preparedQuery(SAVE_RULE)
        .execute(row(rule))
        .chain(() -> tx.preparedQuery(TAKE_SECRETS).execute(Tuple.of(rule.id())))
        .chain(known -> tx.preparedQuery(ChannelRows.ADD).execute(ChannelRows.of(rule, known)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(SqlConnection tx, UUID id) {
    return tx.preparedQuery("delete from alert_rule where id = $1")
        .execute(Tuple.of(id))
        .replaceWithVoid();
  }

  private static Tuple row(AlertRule rule) {
    RuleTerms terms = rule.terms();
    Duration repeat = terms.repeatAfter();
    Ladder ladder = terms.ladder();
    List<Ladder.Step> steps = ladder == null ? List.of() : ladder.steps();
    return Tuple.tuple()
        .addUUID(rule.id())
        .addString(rule.name())
        .addBoolean(rule.enabled())
        .addArrayOfString(rule.eventTypes().toArray(String[]::new))
        .addString(rule.account())
        .addInteger(rule.minimumSeverity().rank())
        .addOffsetDateTime(Times.utc(rule.changedAt()))
        .addArrayOfString(Texts.column(terms.matchers()))
        .addJsonObject(Texts.column(terms.activeHours()))
        .addJsonObject(Texts.column(terms.quietHours()))
        .addJsonObject(Texts.column(terms.digest()))
        .addInteger(repeat == null ? null : (int) repeat.toMinutes())
        .addArrayOfInteger(
            steps.stream().map(step -> (int) step.after().toMinutes()).toArray(Integer[]::new))
        .addInteger(ladder == null ? 0 : ladder.repeats());
  }
}
