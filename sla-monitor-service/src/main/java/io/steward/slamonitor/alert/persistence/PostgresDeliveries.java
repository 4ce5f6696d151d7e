package io.steward.slamonitor.alert.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.Deliveries;
import io.steward.slamonitor.alert.Delivery;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The queue and the log of deliveries in one table. */
@ApplicationScoped
class PostgresDeliveries implements Deliveries {
  private static final String ENQUEUE =
      """
      insert into alert_delivery (id, kind, alert_id, rule_id, rule, channel, target, message,
                                  attempt, state, response, created_at, changed_at, next_attempt_at)
      select d.id, d.kind, d.alert_id, d.rule_id, d.rule, d.channel, d.target, d.message::json,
             case d.channel when 'console' then 1 else 0 end,
             case d.channel when 'console' then 'delivered' else 'pending' end,
             case d.channel when 'console' then 'shown by sla.alert-raised.v1' end,
             $9::timestamptz, $9::timestamptz,
             case d.channel when 'console' then null else $9::timestamptz end
      from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::text[],
                  $7::text[], $8::text[])
           as d (id, kind, alert_id, rule_id, rule, channel, target, message)
      """;

  // No transaction stays open while a server thinks about its answer: the claim is a time, not a
  // lock.
  private static final String CLAIM =
      """
      update alert_delivery d
      set attempt = d.attempt + 1, changed_at = $1, next_attempt_at = $2
      from (select id from alert_delivery where next_attempt_at <= $1
            order by next_attempt_at limit $3 for update skip locked) due
      where d.id = due.id
      returning d.*, d.message::text as body,
        coalesce(
          (select c.secret from alert_channel c where c.rule_id = d.rule_id and c.type = d.channel
           and c.target = d.target order by c.step limit 1),
          (select p.secret from alert_person_channel p where p.type = d.channel
           and p.target = d.target order by p.person limit 1)) as secret
      """;

  private static final String RECORD =
      """
      update alert_delivery set state = $3, response = $4, changed_at = $5, next_attempt_at = $6
      where id = $1 and attempt = $2
      """;

  private static final String RETRY =
      """
      update alert_delivery set state = 'pending', attempt = 0, changed_at = $2, next_attempt_at = $2
      where id = $1 and state = 'dead' returning *
      """;

  private static final String PAGE =
      """
      select * from alert_delivery
      where ($1::uuid is null or alert_id = $1
             or id in (select n.delivery_id from alert_notice n where n.alert_id = $1)) and ($2::uuid is null or rule_id = $2)
        and ($3::text is null or state = $3)
        and ($4::timestamptz is null or (created_at, id) < ($4, $5))
      order by created_at desc, id desc limit $6
      """;

  private final Pool pool;
  private final ObjectMapper json;

  PostgresDeliveries(Pool pool, ObjectMapper json) {
    this.pool = pool;
    this.json = json;
  }

  @Override
  public Uni<Void> enqueue(SqlConnection tx, List<Dispatch> dispatches, Instant now) {
    if (dispatches.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Tuple values =
        Tuple.tuple()
            .addArrayOfUUID(column(dispatches, Dispatch::id).toArray(UUID[]::new))
            .addArrayOfString(column(dispatches, d -> d.kind().word()).toArray(String[]::new))
            .addArrayOfUUID(column(dispatches, Dispatch::alertId).toArray(UUID[]::new))
            .addArrayOfUUID(column(dispatches, Dispatch::ruleId).toArray(UUID[]::new))
            .addArrayOfString(column(dispatches, Dispatch::rule).toArray(String[]::new))
            .addArrayOfString(column(dispatches, Dispatch::channel).toArray(String[]::new))
            .addArrayOfString(column(dispatches, Dispatch::target).toArray(String[]::new))
            .addArrayOfString(column(dispatches, d -> write(d.message())).toArray(String[]::new))
            .addOffsetDateTime(Times.utc(now));
    return tx.preparedQuery(ENQUEUE).execute(values).replaceWithVoid();
  }

  private static <T> Stream<T> column(List<Dispatch> rows, Function<Dispatch, T> column) {
    return rows.stream().map(column);
  }

  @Override
  public Uni<Optional<Delivery>> retry(UUID id, Instant now) {
    return pool.preparedQuery(RETRY)
        .execute(Tuple.of(id, Times.utc(now)))
        .map(DeliveryColumns::first);
  }

  @Override
  public Uni<Optional<Delivery>> find(UUID id) {
    return pool.preparedQuery("select * from alert_delivery where id = $1")
        .execute(Tuple.of(id))
        .map(DeliveryColumns::first);
  }

  @Override
  public Uni<List<Delivery.Claimed>> claim(Instant now, Instant hiddenUntil, int atMost) {
    return pool.preparedQuery(CLAIM)
        .execute(
            Tuple.of(now.atOffset(ZoneOffset.UTC), hiddenUntil.atOffset(ZoneOffset.UTC), atMost))
        .map(
            rows -> {
              List<Delivery.Claimed> claimed = new ArrayList<>();
              rows.forEach(
                  row ->
                      claimed.add(
                          new Delivery.Claimed(
                              DeliveryColumns.read(row),
                              row.getString("body"),
                              row.getString("secret"))));
              return claimed;
            });
  }

  @Override
  public Uni<Void> record(Delivery.Claimed claimed, Outcome outcome, Instant now) {
    Tuple values =
        Tuple.tuple()
            .addUUID(claimed.delivery().id())
            .addInteger(claimed.delivery().attempt())
            .addString(outcome.state().word())
            .addString(DeliveryColumns.printable(outcome.response()))
            .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
            .addOffsetDateTime(Times.utc(outcome.nextAttemptAt()));
    return pool.preparedQuery(RECORD).execute(values).replaceWithVoid();
  }

  @Override
  public Uni<Page<Delivery>> page(Query query) {
    Delivery.State state = query.state();
    Tuple values =
        Tuple.tuple()
            .addUUID(query.alertId())
            .addUUID(query.ruleId())
            .addString(state == null ? null : state.word());
    return pool.preparedQuery(PAGE)
        .execute(CursorKeys.addTo(values, query.cursor()).addInteger(query.limit() + 1))
        .map(rows -> DeliveryColumns.page(rows, query.limit()));
  }

  private String write(Object message) {
    try {
      return json.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an alert cannot be written as JSON", e);
    }
  }
}
