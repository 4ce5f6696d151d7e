package io.steward.slamonitor.policy.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.policy.Policies;
import io.steward.slamonitor.policy.Policy;
import io.steward.slamonitor.policy.PolicyBook;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Policies, one row for each version. */
@ApplicationScoped
class PostgresPolicies implements Policies {
  private static final String NEWEST =
      "select distinct on (account) * from policy %s order by account, holds_from desc";

  private static final String ADD =
      """
      insert into policy (account, holds_from, dispatch_within_minutes, deliver_within_minutes,
                          warning_lead_minutes, opens, closes, days, time_zone)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict (account, holds_from) do update set
        dispatch_within_minutes = excluded.dispatch_within_minutes,
        deliver_within_minutes = excluded.deliver_within_minutes,
        warning_lead_minutes = excluded.warning_lead_minutes,
        opens = excluded.opens, closes = excluded.closes, days = excluded.days,
        time_zone = excluded.time_zone
      """;

  private final Pool pool;

  PostgresPolicies(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<PolicyBook> book(SqlConnection tx, Collection<String> accounts) {
    return tx.preparedQuery("select * from policy where account = '*' or account = any($1)")
        .execute(Tuple.of(accounts.toArray(String[]::new)))
        .map(rows -> new PolicyBook(policies(rows)));
  }

  @Override
  public Uni<List<Policy>> newest() {
    return pool.preparedQuery(NEWEST.formatted("")).execute().map(PostgresPolicies::policies);
  }

  @Override
  public Uni<Optional<Policy>> newest(String account) {
    return pool.preparedQuery(NEWEST.formatted("where account = $1"))
        .execute(Tuple.of(account))
        .map(rows -> policies(rows).stream().findFirst());
  }

  @Override
  public Uni<Void> add(SqlConnection tx, Policy version) {
    return tx.preparedQuery(ADD).execute(PolicyRow.values(version)).replaceWithVoid();
  }

  private static List<Policy> policies(RowSet<Row> rows) {
    List<Policy> policies = new ArrayList<>();
    rows.forEach(row -> policies.add(PolicyRow.policy(row)));
    return policies;
  }
}
