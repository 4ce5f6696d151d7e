package io.steward.billing.credit.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.billing.contract.CreditRule;
import io.steward.billing.credit.Breach;
import io.steward.billing.credit.OpenBreach;
import io.steward.billing.credit.Settled;
import io.steward.billing.money.Money;
import io.steward.billing.rating.ShipmentKey;
import io.steward.billing.rating.persistence.Keys;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Breaches whose credit is to be decided. */
@ApplicationScoped
public class OpenBreaches {
  private static final String ORDERS =
      """
      select distinct account, order_ref from breach where unsettled order by account, order_ref limit $1
      """;

  private static final String LOCK =
      """
      select from unnest($1::text[], $2::text[]) as k (account, order_ref)
      join shipment s using (account, order_ref)
      order by s.account, s.order_ref for update of s
      """;

  private static final String LOCK_BREACHES =
      """
      select from unnest($1::text[], $2::text[]) as k (account, order_ref)
      join breach b using (account, order_ref)
      where b.unsettled order by b.promise_id for update of b
      """;

  private static final String CLAIM =
      """
      with open as (
        select b.*, (b.breached_at at time zone coalesce(a.time_zone, 'UTC'))::date as breached_on
        from unnest($1::text[], $2::text[]) as k (account, order_ref)
        join breach b using (account, order_ref)
        left join account_profile a using (account)
        where b.unsettled)
      select b.*, to_char(greatest(b.breached_on, s.dispatched_on), 'YYYY-MM') as earliest_month,
        r.fee, r.currency as fee_currency, r.contract_version,
        (k.terms -> 'creditRule')::text as rule,
        c.promise_id as credited, c.month, c.amount, c.netted, c.currency, c.state, c.invoice
      from open b
      left join shipment s on s.account = b.account and s.order_ref = b.order_ref
      left join rating r on r.account = s.account and r.order_ref = s.order_ref and r.revision = s.revision
      left join contract k on k.account = r.account and k.version = r.contract_version
      left join credit c on c.promise_id = b.promise_id
      order by b.promise_id
      """;

  private final ObjectMapper json;

  OpenBreaches(ObjectMapper json) {
    this.json = json;
  }

  /** Orders with open breaches. */
  public Uni<List<ShipmentKey>> orders(SqlConnection tx, int limit) {
    return tx.preparedQuery(ORDERS)
        .execute(Tuple.of(limit))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(r -> new ShipmentKey(r.getString("account"), r.getString("order_ref")))
                    .toList());
  }

  /** Locks orders, then reads their open breaches with all that decides the credits. */
  public Uni<List<OpenBreach>> claim(SqlConnection tx, List<ShipmentKey> orders) {
    return tx.preparedQuery(LOCK)
        .execute(Keys.tuple(orders))
        .chain(() -> tx.preparedQuery(LOCK_BREACHES).execute(Keys.tuple(orders)))
        .chain(() -> tx.preparedQuery(CLAIM).execute(Keys.tuple(orders)))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(this::open).toList());
  }

  /** Notes that the credits of breaches were decided. */
  public Uni<Void> settled(SqlConnection tx, List<Settled> settled) {
    String[] promises =
        settled.stream().map(s -> s.open().breach().promiseId()).toArray(String[]::new);
    return tx.preparedQuery("update breach set unsettled = false where promise_id = any($1)")
        .execute(Tuple.of(promises))
        .replaceWithVoid();
  }

  private OpenBreach open(Row row) {
    ShipmentKey order = new ShipmentKey(row.getString("account"), row.getString("order_ref"));
    Breach breach =
        new Breach(
            row.getString("promise_id"),
            order,
            row.getString("kind"),
            row.getOffsetDateTime("breached_at").toInstant(),
            row.getBoolean("withdrawn"),
            row.getString("reason"),
            row.getOffsetDateTime("decided_at").toInstant());
    Integer version = row.getInteger("contract_version");
    BigDecimal fee = row.getBigDecimal("fee");
    return new OpenBreach(
        breach,
        row.getLocalDate("breached_on"),
        row.getString("earliest_month"),
        fee == null ? null : new Money(fee, row.getString("fee_currency")),
        rule(row.getString("rule")),
        version == null ? 0 : version,
        row.getString("credited") == null ? null : CreditRow.read(row));
  }

  private @Nullable CreditRule rule(@Nullable String stored) {
    try {
      return stored == null ? null : json.readValue(stored, CreditRule.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored credit rule cannot be read", e);
    }
  }
}
