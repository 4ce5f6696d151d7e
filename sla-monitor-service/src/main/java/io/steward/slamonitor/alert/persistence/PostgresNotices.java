package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.steward.slamonitor.alert.telling.Notices;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Queues of notices. The row of a recipient is the lock of its queue and says when to look at it.
 */
@ApplicationScoped
class PostgresNotices implements Notices {
  private static final String ADD =
      """
      insert into alert_notice (id, alert_id, channel, target, step, due_at, created_at)
      select * , $7::timestamptz from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[],
                                             $5::int[], $6::timestamptz[])
      """;

  // Sorted, so that two transactions with common recipients wait for one another.
  private static final String WAKE =
      """
      insert into alert_recipient (channel, target, look_at)
      select n.channel, n.target, min(n.due_at)
      from unnest($1::text[], $2::text[], $3::timestamptz[]) as n (channel, target, due_at)
      group by n.channel, n.target order by n.channel, n.target
      on conflict (channel, target) do update set
        look_at = least(alert_recipient.look_at, excluded.look_at)
      """;

  private static final String CLAIM =
      """
      select channel, target, sent_at from alert_recipient where look_at <= $1
      order by look_at limit $2 for update skip locked
      """;

  private static final String DUE =
      "select n.id as notice_id, n.channel, n.target, n.due_at, a.* from unnest($1::text[],"
          + " $2::text[]) as q (channel, target) join alert_notice n on n.channel = q.channel and"
          + " n.target = q.target join alert a on a.id = n.alert_id where n.delivery_id is null and"
          + " n.due_at <= $3 order by n.due_at, n.id";

  private static final String SENT =
      """
      update alert_notice n set delivery_id = s.delivery_id
      from unnest($1::uuid[], $2::uuid[]) as s (id, delivery_id) where n.id = s.id
      """;

  private static final String LOOK_AGAIN =
      """
      update alert_recipient r set
        sent_at = coalesce(o.sent_at, r.sent_at),
        look_at = coalesce(o.look_at, (
          select min(n.due_at) from alert_notice n
          where n.channel = r.channel and n.target = r.target and n.delivery_id is null))
      from unnest($1::text[], $2::text[], $3::timestamptz[], $4::timestamptz[])
           as o (channel, target, sent_at, look_at)
      where r.channel = o.channel and r.target = o.target
      """;

  private static final String WITHDRAW =
      "delete from alert_notice where alert_id = $1 and delivery_id is null";

  private static final String WITHDRAW_RULE =
      """
      delete from alert_notice n using alert a
      where a.id = n.alert_id and a.rule_id = $1 and n.delivery_id is null
      """;

  @Override
  public Uni<Void> add(SqlConnection tx, List<Added> notices, Instant now) {
    if (notices.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    String[] channels = texts(notices, added -> added.notice().recipient().channel());
    String[] targets = texts(notices, added -> added.notice().recipient().target());
    var due = Times.column(notices, added -> added.notice().dueAt());
    Tuple values =
        Tuple.tuple()
            .addArrayOfUUID(notices.stream().map(n -> Ids.next()).toArray(UUID[]::new))
            .addArrayOfUUID(notices.stream().map(n -> n.alert().id()).toArray(UUID[]::new))
            .addArrayOfString(channels)
            .addArrayOfString(targets)
            .addArrayOfInteger(notices.stream().map(n -> n.notice().step()).toArray(Integer[]::new))
            .addArrayOfOffsetDateTime(due)
            .addOffsetDateTime(Times.utc(now));
    Tuple queues =
        Tuple.tuple()
            .addArrayOfString(channels)
            .addArrayOfString(targets)
            .addArrayOfOffsetDateTime(due);
    return tx.preparedQuery(ADD)
        .execute(values)
        .chain(() -> tx.preparedQuery(WAKE).execute(queues))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Queue>> claim(SqlConnection tx, Instant now, int atMost) {
    return tx.preparedQuery(CLAIM)
        .execute(Tuple.of(Times.utc(now), atMost))
        .map(
            rows ->
                all(
                    rows,
                    row ->
                        new Queue(
                            row.getString("channel"),
                            row.getString("target"),
                            Times.instant(row, "sent_at"))));
  }

  @Override
  public Uni<List<Waiting>> due(SqlConnection tx, List<Queue> queues, Instant now) {
    return tx.preparedQuery(DUE)
        .execute(
            Tuple.tuple()
                .addArrayOfString(texts(queues, Queue::channel))
                .addArrayOfString(texts(queues, Queue::target))
                .addOffsetDateTime(Times.utc(now)))
        .map(
            rows ->
                all(
                    rows,
                    row ->
                        new Waiting(
                            row.getUUID("notice_id"),
                            row.getString("channel"),
                            row.getString("target"),
                            row.getOffsetDateTime("due_at").toInstant(),
                            AlertColumns.read(row))));
  }

  @Override
  public Uni<Void> settle(SqlConnection tx, Map<UUID, UUID> sent, List<Outcome> outcomes) {
    List<Map.Entry<UUID, UUID>> pairs = List.copyOf(sent.entrySet());
    Tuple deliveries =
        Tuple.tuple()
            .addArrayOfUUID(pairs.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
            .addArrayOfUUID(pairs.stream().map(Map.Entry::getValue).toArray(UUID[]::new));
    Tuple looks =
        Tuple.tuple()
            .addArrayOfString(texts(outcomes, outcome -> outcome.queue().channel()))
            .addArrayOfString(texts(outcomes, outcome -> outcome.queue().target()))
            .addArrayOfOffsetDateTime(Times.column(outcomes, Outcome::sentAt))
            .addArrayOfOffsetDateTime(Times.column(outcomes, Outcome::lookAgainAt));
    return tx.preparedQuery(SENT)
        .execute(deliveries)
        .chain(() -> tx.preparedQuery(LOOK_AGAIN).execute(looks))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> withdraw(SqlConnection tx, UUID alertId) {
    return tx.preparedQuery(WITHDRAW).execute(Tuple.of(alertId)).replaceWithVoid();
  }

  @Override
  public Uni<Void> withdrawRule(SqlConnection tx, UUID ruleId) {
    return tx.preparedQuery(WITHDRAW_RULE).execute(Tuple.of(ruleId)).replaceWithVoid();
  }

  private static <T> String[] texts(List<T> rows, Function<T, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }

  private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> reader) {
    List<T> all = new ArrayList<>();
    rows.forEach(row -> all.add(reader.apply(row)));
    return all;
  }
}
