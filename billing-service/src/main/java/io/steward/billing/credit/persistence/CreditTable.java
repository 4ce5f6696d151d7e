package io.steward.billing.credit.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.Credit;
import io.steward.billing.credit.CreditDecision;
import io.steward.billing.credit.CreditNetting.Netted;
import io.steward.billing.credit.Settled;
import io.steward.billing.persistence.JsonRows;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes credits. */
@ApplicationScoped
public class CreditTable {
  private static final String GRANT =
      """
      insert into credit as c (promise_id, account, order_ref, kind, breached_at, breached_on, month,
        contract_version, currency, amount, state)
      select promise_id, account, order_ref, kind, breached_at, breached_on, month, contract_version,
        currency, amount, 'granted'
      from jsonb_to_recordset($1::text::jsonb) as r (promise_id text, account text, order_ref text,
        kind text, breached_at timestamptz, breached_on date, month text, contract_version int,
        currency text, amount numeric)
      on conflict (promise_id) do update set breached_at = excluded.breached_at,
        breached_on = excluded.breached_on, month = excluded.month, amount = excluded.amount,
        contract_version = excluded.contract_version, state = 'granted'
      """;

  private static final String NET =
      """
      update credit c set invoice = $2, netted = r.netted,
        state = case when r.netted > 0 then 'invoiced' else 'forfeited' end
      from jsonb_to_recordset($1::text::jsonb) as r (promise_id text, netted numeric)
      where c.promise_id = r.promise_id
      """;

  private final JsonRows rows;

  CreditTable(JsonRows rows) {
    this.rows = rows;
  }

  private record NettedRow(String promiseId, BigDecimal netted) {}

  /** Writes what was decided: grants, and credits that are taken back. */
  public Uni<Void> write(SqlConnection tx, List<Settled> settled) {
    List<CreditRow> grants = settled.stream().flatMap(CreditTable::grant).toList();
    String[] withdrawn =
        settled.stream()
            .filter(s -> !(s.decision() instanceof CreditDecision.Grant))
            .map(s -> s.open().breach().promiseId())
            .toArray(String[]::new);
    Uni<Void> granted =
        grants.isEmpty()
            ? Uni.createFrom().voidItem()
            : tx.preparedQuery(GRANT).execute(Tuple.of(rows.of(grants))).replaceWithVoid();
    return withdrawn.length == 0
        ? granted
        : granted.chain(
            () ->
                tx.preparedQuery("update credit set state = 'withdrawn' where promise_id = any($1)")
                    .execute(Tuple.of(withdrawn))
                    .replaceWithVoid());
  }

  /** The credits of an account that wait for an invoice of the month or an earlier one, locked. */
  public Uni<List<Credit>> waiting(SqlConnection tx, String account, String month) {
    return tx.preparedQuery(
            """
            select * from credit where account = $1 and month <= $2 and state = 'granted'
            order by promise_id for update
            """)
        .execute(Tuple.of(account, month))
        .map(
            found ->
                StreamSupport.stream(found.spliterator(), false).map(CreditRow::read).toList());
  }

  /** Puts credits on an invoice; those that the cap left nothing of are forfeited. */
  public Uni<Void> net(SqlConnection tx, List<Netted> netted, String invoice) {
    List<NettedRow> amounts =
        netted.stream()
            .map(n -> new NettedRow(n.credit().promiseId(), n.amount().amount()))
            .toList();
    return tx.preparedQuery(NET).execute(Tuple.of(rows.of(amounts), invoice)).replaceWithVoid();
  }

  private static Stream<CreditRow> grant(Settled settled) {
    return settled.decision() instanceof CreditDecision.Grant grant
        ? Stream.of(CreditRow.of(settled, grant))
        : Stream.empty();
  }
}
