package io.steward.billing.rating.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.account.LocalDays;
import io.steward.billing.contract.Contract;
import io.steward.billing.contract.CoveredOrders;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Marks orders to be priced when a contract, or the zone of their account, changes. */
@ApplicationScoped
class CoveringTable implements CoveredOrders, LocalDays {
  private static final String COVERED =
      """
      update shipment set because = 'contract signed',
        state = case when placed_event is null and revision = 0 then 'incomplete' else 'due' end
      where account = $1 and dispatched_on >= $2 and invoice is null
      """;

  private static final String REFILE =
      """
      update shipment s set because = 'zone changed',
        dispatched_on = (s.dispatched_at at time zone a.time_zone)::date,
        state = case
          when s.revision > 0 then 'due'
          when not exists (select from contract c where c.account = s.account and c.effective_from
                           <= (s.dispatched_at at time zone a.time_zone)::date) then 'waiting'
          when s.placed_event is null then 'incomplete'
          else 'due' end
      from account_profile a
      where a.account = s.account and s.account = any($1) and s.dispatched_on is not null
        and s.invoice is null
        and s.dispatched_on <> (s.dispatched_at at time zone a.time_zone)::date
      """;

  @Override
  public Uni<Void> priceBy(SqlConnection tx, Contract contract) {
    LocalDate from = contract.effectiveFrom();
    return tx.preparedQuery(COVERED).execute(Tuple.of(contract.account(), from)).replaceWithVoid();
  }

  @Override
  public Uni<Void> refile(SqlConnection tx, List<String> accounts) {
    return tx.preparedQuery(REFILE)
        .execute(Tuple.of(accounts.toArray(String[]::new)))
        .replaceWithVoid();
  }
}
