package io.steward.billing.credit;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.persistence.BreachTable;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes what the monitor says about broken promises. Of two statements about one promise the later
 * one holds; the same one again changes nothing. Historical breaches count like any other: the
 * order was late, and the contract in force owes for it.
 */
@ApplicationScoped
public class BreachTaking {
  private final Pool pool;
  private final BreachTable table;
  private final CreditSettling settling;

  BreachTaking(Pool pool, BreachTable table, CreditSettling settling) {
    this.pool = pool;
    this.table = table;
    this.settling = settling;
  }

  /** Stores a batch, then decides the credits that it touches. */
  public Uni<Void> take(List<Breach> batch) {
    Map<String, Breach> latest = new LinkedHashMap<>();
    batch.forEach(breach -> latest.merge(breach.promiseId(), breach, BreachTaking::later));
    return pool.withTransaction(tx -> table.store(tx, List.copyOf(latest.values())))
        .chain(settling::settle);
  }

  private static Breach later(Breach known, Breach next) {
    return next.saidAt().isBefore(known.saidAt()) ? known : next;
  }
}
