package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.InterventionOpening.Cause;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.risk.Risk;
import io.steward.slamonitor.risk.Risks;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Opens interventions for people, from orders or from a risk. */
@ApplicationScoped
public class InterventionDrafting {
  private final Pool pool;
  private final Interventions interventions;
  private final InterventionOpening opening;
  private final Risks risks;
  private final Outbox outbox;
  private final Clock clock;

  InterventionDrafting(
      Pool pool,
      Interventions interventions,
      InterventionOpening opening,
      Risks risks,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.interventions = interventions;
    this.opening = opening;
    this.risks = risks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Opens it; the person owns it.
   *
   * @throws io.steward.platform.problem.ProblemException 404 when there is no such risk, 400 when
   *     there is no such playbook or no order has a promise that is still to be kept
   */
  public Uni<UUID> open(InterventionDraft draft, String by) {
    UUID risk = draft.risk();
    return (risk == null ? forOrders(draft, by) : forRisk(risk, draft, by)).invoke(outbox::wake);
  }

  private Uni<UUID> forRisk(UUID id, InterventionDraft draft, String by) {
    return risks
        .find(id)
        .map(found -> found.orElseThrow(() -> Problems.notFound("risk", id.toString())))
        .chain(
            risk -> pool.withTransaction(tx -> open(tx, ofRisk(risk, draft.reason()), draft, by)));
  }

  private static Cause ofRisk(Risk risk, String reason) {
    Matter matter =
        new Matter(risk.key().account(), risk.key().kind().wireName(), risk.key().place());
    return new Cause(matter, risk.title(), reason, risk.id(), List.of());
  }

  private Uni<UUID> forOrders(InterventionDraft draft, String by) {
    String account = String.valueOf(draft.account());
    List<OrderKey> keys = draft.orders().stream().map(o -> new OrderKey(account, o)).toList();
    return pool.withTransaction(
        tx ->
            interventions
                .awaited(tx, keys)
                .chain(orders -> open(tx, ofOrders(account, orders, draft.reason()), draft, by)));
  }

  private static Cause ofOrders(String account, List<EndangeredOrder> orders, String reason) {
    if (orders.isEmpty()) {
      throw Problems.invalid(
          "orders", "have no promise that is still to be kept", "orders that are awaited");
    }
    return Cause.ofOrders(account, orders, reason);
  }

  private Uni<UUID> open(SqlConnection tx, Cause cause, InterventionDraft draft, String by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return opening.byPerson(tx, cause, draft.playbook(), by, now);
  }
}
