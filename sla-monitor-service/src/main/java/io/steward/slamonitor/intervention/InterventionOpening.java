package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.id.Ids;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens interventions, or lets orders join the one that gathers them. */
@ApplicationScoped
class InterventionOpening {
  private final Interventions interventions;
  private final InterventionRules rules;
  private final Outbox outbox;
  private final InterventionConfig config;

  InterventionOpening(
      Interventions interventions,
      InterventionRules rules,
      Outbox outbox,
      InterventionConfig config) {
    this.interventions = interventions;
    this.rules = rules;
    this.outbox = outbox;
    this.config = config;
  }

  /** Why it is opened; the orders are those of the risk, when it is one. */
  record Cause(
      Matter matter,
      String title,
      String reason,
      @Nullable UUID risk,
      List<EndangeredOrder> orders) {}

  /** Opens one by rule, unless one gathers the matter already or the rules leave it alone. */
  Uni<Void> byRule(SqlConnection tx, String trigger, Cause cause, Instant now) {
    return interventions
        .gathering(tx, cause.matter(), now)
        .chain(
            gathering ->
                gathering
                    .map(id -> join(tx, id, cause, now))
                    .orElseGet(() -> openIfAsked(tx, trigger, cause, now)));
  }

  /** Opens one for a person, who owns it. */
  Uni<UUID> byPerson(SqlConnection tx, Cause cause, String by, Instant now) {
    return open(tx, cause, by, by, now);
  }

  private Uni<Void> openIfAsked(SqlConnection tx, String trigger, Cause cause, Instant now) {
    return rules
        .rules(tx)
        .chain(
            all ->
                rules
                    .manager(tx, cause.matter().account())
                    .map(m -> Assignment.of(trigger, cause.matter(), all, m.orElse(null))))
        .chain(assignment -> openIfAsked(tx, assignment, cause, now));
  }

  private Uni<Void> openIfAsked(SqlConnection tx, Assignment assigned, Cause cause, Instant now) {
    if (!assigned.opens()) {
      return Uni.createFrom().voidItem();
    }
    return Optional.ofNullable(assigned.inTurn())
        .map(rule -> rules.turn(tx, rule.position()))
        .orElseGet(() -> Uni.createFrom().voidItem())
        .chain(() -> open(tx, cause, assigned.owner(), Intervention.BY_RULE, now))
        .replaceWithVoid();
  }

  private Uni<UUID> open(
      SqlConnection tx, Cause cause, @Nullable String owner, String by, Instant now) {
    UUID id = Ids.next();
    var opening =
        new Interventions.Opening(
            id,
            cause.matter(),
            cause.title(),
            cause.reason(),
            owner,
            cause.risk(),
            by,
            now,
            now.plus(config.gathering()));
    return interventions
        .open(tx, opening)
        .chain(() -> join(tx, id, cause, now))
        .chain(() -> interventions.lock(tx, id))
        .chain(opened -> outbox.append(tx, List.of(opened(opened.orElseThrow(), by, now))))
        .replaceWith(id);
  }

  private Uni<Void> join(SqlConnection tx, UUID id, Cause cause, Instant now) {
    UUID risk = cause.risk();
    return risk == null
        ? interventions.join(tx, id, cause.orders(), now)
        : interventions.joinOrdersOfRisk(tx, id, risk, now);
  }

  private static DomainEvent opened(Intervention intervention, String by, Instant now) {
    return InterventionEvent.of(InterventionEvent.OPENED, intervention, by, now).toEvent();
  }
}
