package io.steward.slamonitor.intervention;

import static java.util.stream.Collectors.partitioningBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.id.Ids;
import io.steward.platform.outbox.Outbox;
import io.steward.platform.problem.ProblemException;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.Interventions.Joining;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens interventions, or lets orders join the one that gathers them. */
@ApplicationScoped
class InterventionOpening {
  private final Interventions interventions;
  private final InterventionRules rules;
  private final Outbox outbox;
  private final Audit audit;
  private final InterventionConfig config;

  InterventionOpening(
      Interventions interventions,
      InterventionRules rules,
      Outbox outbox,
      Audit audit,
      InterventionConfig config) {
    this.interventions = interventions;
    this.rules = rules;
    this.outbox = outbox;
    this.audit = audit;
    this.config = config;
  }

  /** Why it is opened; the orders are those of the risk, when it is one. */
  record Cause(
      Matter matter,
      String title,
      String reason,
      @Nullable UUID risk,
      List<EndangeredOrder> orders) {

    /** What the events say. */
    static Cause of(Burst burst) {
      return new Cause(burst.matter(), burst.title(), burst.reason(), burst.risk(), burst.orders());
    }

    /** A person's reason to look after orders of one account; there is at least one. */
    static Cause ofOrders(String account, List<EndangeredOrder> orders, String reason) {
      EndangeredOrder first = orders.getFirst();
      long different = orders.stream().map(EndangeredOrder::order).distinct().count();
      String title =
          different == 1 ? "Order " + first.order().order() : different + " orders of " + account;
      return new Cause(
          new Matter(account, "late-" + first.promise(), ""), title, reason, null, orders);
    }
  }

  /**
   * Opens one for each burst, unless one gathers the matter already or the rules leave it alone.
   */
  Uni<Void> byRule(SqlConnection tx, List<Burst> bursts, Instant now) {
    if (bursts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return interventions
        .gathering(tx, bursts.stream().map(Burst::matter).toList(), now)
        .chain(gathering -> byRule(tx, bursts, gathering, now));
  }

  /** Nearly all of a busy day's orders join, so that is one statement for all of them. */
  private Uni<Void> byRule(
      SqlConnection tx, List<Burst> bursts, Map<Matter, UUID> gathering, Instant now) {
    Map<Boolean, List<Burst>> joins =
        bursts.stream()
            .collect(partitioningBy(b -> b.risk() == null && gathering.containsKey(b.matter())));
    List<Joining> joining =
        joins.get(true).stream()
            .flatMap(b -> Joining.all(gathering.get(b.matter()), b.orders()).stream())
            .toList();
    return interventions
        .join(tx, joining, now)
        .chain(
            () ->
                Multi.createFrom()
                    .iterable(joins.get(false))
                    .onItem()
                    .transformToUniAndConcatenate(burst -> byRule(tx, burst, now))
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  /** Asks once more what gathers, for a burst before may have opened it. */
  private Uni<Void> byRule(SqlConnection tx, Burst burst, Instant now) {
    Cause cause = Cause.of(burst);
    return interventions
        .gathering(tx, List.of(burst.matter()), now)
        .map(gathering -> Optional.ofNullable(gathering.get(burst.matter())))
        .chain(
            found ->
                found
                    .map(id -> join(tx, id, cause, now))
                    .orElseGet(() -> openIfAsked(tx, burst.trigger(), cause, now)));
  }

  /**
   * Opens one for a person, who owns it.
   *
   * @param playbook the kind whose playbook is worked; {@code null} for that of the matter
   * @throws io.steward.platform.problem.ProblemException 400 when there is no such playbook
   */
  Uni<UUID> byPerson(
      SqlConnection tx, Cause cause, @Nullable String playbook, String by, Instant now) {
    Map<String, Object> after = Map.of("title", cause.title(), "reason", cause.reason());
    return playbookOf(tx, cause.matter(), playbook)
        .chain(kind -> open(tx, cause, kind, by, by, now))
        .call(
            id ->
                audit.record(
                    tx, new Change(by, "opened", "intervention", id.toString(), null, after)));
  }

  private Uni<String> playbookOf(SqlConnection tx, Matter matter, @Nullable String asked) {
    return asked == null
        ? Uni.createFrom().item(matter.kind())
        : rules
            .playbook(tx, asked)
            .map(found -> found.orElseThrow(() -> noPlaybook(asked)))
            .map(Playbook::kind);
  }

  private static ProblemException noPlaybook(String asked) {
    return Problems.invalid("playbook", "is \"" + asked + "\"", "the kind of a playbook");
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
    return assigned
        .inTurn()
        .map(rule -> rules.turn(tx, rule.position()))
        .orElseGet(() -> Uni.createFrom().voidItem())
        .chain(
            () ->
                open(tx, cause, cause.matter().kind(), assigned.owner(), Intervention.BY_RULE, now))
        .replaceWithVoid();
  }

  private Uni<UUID> open(
      SqlConnection tx,
      Cause cause,
      String playbook,
      @Nullable String owner,
      String by,
      Instant now) {
    UUID id = Ids.next();
    var opening =
        new Interventions.Opening(
            id,
            cause.matter(),
            cause.title(),
            cause.reason(),
            playbook,
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
        ? interventions.join(tx, Joining.all(id, cause.orders()), now)
        : interventions.joinOrdersOfRisk(tx, id, risk, now);
  }

  private static DomainEvent opened(Intervention intervention, String by, Instant now) {
    return InterventionEvent.of(InterventionEvent.OPENED, intervention, by, now).toEvent();
  }
}
