package io.steward.billing.credit;

import io.smallrye.mutiny.Uni;
import io.steward.billing.adjustment.persistence.PostgresAdjustments;
import io.steward.billing.credit.persistence.CreditTable;
import io.steward.billing.credit.persistence.OpenBreaches;
import io.steward.billing.measure.AccountDay;
import io.steward.billing.measure.persistence.StaleDays;
import io.steward.billing.rating.ShipmentKey;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides the credits of breaches that changed, or whose orders changed price, since the last
 * decision. Orders are locked before breaches, as pricing does: whichever of price and breach comes
 * second sees the first.
 */
@ApplicationScoped
public class CreditSettling {
  private static final int BATCH = 500;

  private final Pool pool;
  private final OpenBreaches breaches;
  private final CreditTable credits;
  private final PostgresAdjustments adjustments;
  private final StaleDays days;
  private final Outbox outbox;
  private final Clock clock;

  CreditSettling(
      Pool pool,
      OpenBreaches breaches,
      CreditTable credits,
      PostgresAdjustments adjustments,
      StaleDays days,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.breaches = breaches;
    this.credits = credits;
    this.adjustments = adjustments;
    this.days = days;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Decides all that is open now. */
  public Uni<Void> settle() {
    return pool.withTransaction(this::settleSome)
        .chain(
            orders -> {
              if (orders > 0) {
                outbox.wake();
              }
              return orders < BATCH ? Uni.createFrom().voidItem() : settle();
            });
  }

  private Uni<Integer> settleSome(SqlConnection tx) {
    return breaches
        .orders(tx, BATCH)
        .chain(
            orders ->
                orders.isEmpty()
                    ? Uni.createFrom().item(0)
                    : decide(tx, orders).replaceWith(orders.size()));
  }

  private Uni<Void> decide(SqlConnection tx, List<ShipmentKey> orders) {
    return breaches
        .claim(tx, orders)
        .map(open -> open.stream().map(o -> new Settled(o, o.decide())).toList())
        .chain(settled -> write(tx, settled));
  }

  private Uni<Void> write(SqlConnection tx, List<Settled> settled) {
    Instant now = clock.instant();
    List<Settled> changed =
        settled.stream().filter(s -> !(s.decision() instanceof CreditDecision.Keep)).toList();
    return credits
        .write(tx, changed)
        .chain(
            () ->
                adjustments.add(
                    tx,
                    changed.stream()
                        .map(s -> s.adjustment(now))
                        .flatMap(Optional::stream)
                        .toList()))
        .chain(() -> breaches.settled(tx, settled))
        .chain(
            () ->
                outbox.append(
                    tx, changed.stream().map(Settled::event).flatMap(Optional::stream).toList()))
        .chain(() -> days.mark(tx, changed.stream().map(CreditSettling::day).toList()));
  }

  private static AccountDay day(Settled settled) {
    return new AccountDay(
        settled.open().breach().shipment().account(), settled.open().breachedOn());
  }
}
