package io.steward.billing.rating;

import io.smallrye.mutiny.Uni;
import io.steward.billing.persistence.TermsGate;
import io.steward.billing.rating.persistence.FactTable;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes facts of orders, in any order, late and twice: whatever the order of arrival, the same
 * facts hold in the end. What is ready for a price has it soon after.
 */
@ApplicationScoped
public class OrderTaking {
  private final Pool pool;
  private final FactTable facts;
  private final ShipmentRating rating;

  OrderTaking(Pool pool, FactTable facts, ShipmentRating rating) {
    this.pool = pool;
    this.facts = facts;
    this.rating = rating;
  }

  /** Stores a batch in a few statements, then prices what is due. */
  public Uni<Void> take(List<OrderFact> batch) {
    OrderFacts holding = OrderFacts.of(batch);
    return pool.withTransaction(tx -> TermsGate.share(tx).chain(() -> facts.store(tx, holding)))
        .chain(due -> due > 0 ? rating.rateDue() : Uni.createFrom().voidItem());
  }
}
