package io.steward.slamonitor.alert.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.Deliveries;
import io.steward.slamonitor.alert.Delivery;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queue and the log of deliveries in one table. */
@ApplicationScoped
class PostgresDeliveries implements Deliveries {
  private static final String ENQUEUE =
      """
      insert into alert_delivery (id, alert_id, rule_id, rule, channel, target, message, attempt,
                                  state, response, created_at, changed_at, next_attempt_at)
      select uuidv7(), d.alert_id, d.rule_id, d.rule, c.type, c.target, d.message::json,
             case c.type when 'console' then 1 else 0 end,
             case c.type when 'console' then 'delivered' else 'pending' end,
             case c.type when 'console' then 'shown by sla.alert-raised.v1' end,
             $5::timestamptz, $5::timestamptz,
             case c.type when 'console' then null else $5::timestamptz end
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) with ordinality
           as d (alert_id, rule_id, rule, message, n)
      join alert_channel c on c.rule_id = d.rule_id
      order by d.n, c.position
      returning id
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
        (select c.secret from alert_channel c where c.rule_id = d.rule_id and c.type = d.channel
         and c.target = d.target) as secret
      """;

  private static final String RECORD =
      """
      update alert_delivery set state = $3, response = $4, changed_at = $5, next_attempt_at = $6
      where id = $1 and attempt = $2
      """;

  private static final String PAGE =
      """
      select * from alert_delivery
      where ($1::uuid is null or alert_id = $1) and ($2::uuid is null or rule_id = $2)
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
  public Uni<List<UUID>> enqueue(SqlConnection tx, List<Dispatch> dispatches, Instant now) {
    Tuple values =
        Tuple.of(
            dispatches.stream().map(Dispatch::alertId).toArray(UUID[]::new),
            dispatches.stream().map(Dispatch::ruleId).toArray(UUID[]::new),
            dispatches.stream().map(d -> d.message().rule()).toArray(String[]::new),
            dispatches.stream().map(d -> write(d.message())).toArray(String[]::new),
            now.atOffset(ZoneOffset.UTC));
    return tx.preparedQuery(ENQUEUE)
        .execute(values)
        .map(
            rows -> {
              List<UUID> ids = new ArrayList<>();
              rows.forEach(row -> ids.add(row.getUUID("id")));
              return ids;
            });
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
            .addOffsetDateTime(utc(outcome.nextAttemptAt()));
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

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private String write(AlertMessage message) {
    try {
      return json.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an alert cannot be written as JSON", e);
    }
  }
}
