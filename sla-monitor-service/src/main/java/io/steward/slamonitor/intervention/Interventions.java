package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.order.OrderKey;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored interventions. */
public interface Interventions {
  /** Which to list; what is {@code null} or empty does not narrow. */
  record Question(
      List<String> states,
      @Nullable String account,
      @Nullable String owner,
      @Nullable String kind) {}

  /** An order in an intervention, with how it ended. */
  record Member(EndangeredOrder order, Instant joinedAt, Verdict verdict) {}

  /** An order that joins an intervention. */
  record Joining(UUID intervention, EndangeredOrder order) {

    /** Orders that join one intervention. */
    static List<Joining> all(UUID intervention, List<EndangeredOrder> orders) {
      return orders.stream().map(order -> new Joining(intervention, order)).toList();
    }
  }

  /**
   * A new one; its playbook's steps are copied.
   *
   * @param playbook the kind whose playbook it is; without one, that for any kind is copied
   */
  record Opening(
      UUID id,
      Matter matter,
      String title,
      String reason,
      String playbook,
      @Nullable String owner,
      @Nullable UUID risk,
      String by,
      Instant at,
      Instant gathersUntil) {}

  /**
   * Those that still gather orders of the matters; a matter that none gathers is absent. Other
   * transactions wait for this one before they ask for one of the same matters.
   */
  Uni<Map<Matter, UUID>> gathering(SqlConnection tx, Collection<Matter> matters, Instant now);

  /** Stores a new one. */
  Uni<Void> open(SqlConnection tx, Opening opening);

  /** Adds orders, each to its intervention; one that is in it already stays as it is. */
  Uni<Void> join(SqlConnection tx, Collection<Joining> joining, Instant now);

  /** Adds the orders that are at stake in its risk. */
  Uni<Void> joinOrdersOfRisk(SqlConnection tx, UUID id, UUID risk, Instant now);

  /** Locks and reads one; empty when there is none. */
  Uni<Optional<Intervention>> lock(SqlConnection tx, UUID id);

  /** Makes somebody its owner who has taken it. */
  Uni<Void> take(SqlConnection tx, UUID id, String owner, Instant now);

  /** Makes somebody its owner who has not taken it yet. */
  Uni<Void> handOver(SqlConnection tx, UUID id, String owner);

  /** Notes that somebody acted, for it and for those of its orders that are undecided. */
  Uni<Void> act(SqlConnection tx, UUID id, Instant now);

  /** Sets a step; {@code false} when there is no such step. */
  Uni<Boolean> step(SqlConnection tx, UUID id, Step step);

  /** Stores a request, new or changed. */
  Uni<Void> request(SqlConnection tx, UUID id, SupportRequest request);

  /** Closes it. */
  Uni<Void> close(SqlConnection tx, UUID id, Intervention.Closing closing);

  /** Notes that promises are decided, and answers which interventions have none undecided now. */
  Uni<List<UUID>> decide(SqlConnection tx, Collection<Signal.Decided> decided, Instant now);

  /** The open interventions that answer one of these risks. */
  Uni<List<UUID>> answering(SqlConnection tx, Collection<UUID> risks);

  /** Remembers promises that came at risk, for the rate saved. */
  Uni<Void> remember(SqlConnection tx, Collection<Signal.AtRisk> signals);

  /** What is known of an order's promises that are neither kept nor broken. */
  Uni<List<EndangeredOrder>> awaited(SqlConnection tx, Collection<OrderKey> orders);

  /**
   * What is known of orders of the account that somebody selected; other transactions wait for this
   * one before they ask for the same account, so that an order is selected once.
   */
  Uni<List<OrderCandidate>> candidates(SqlConnection tx, String account, List<String> orders);

  /** One. */
  Uni<Optional<Intervention>> find(UUID id);

  /** The interventions, newest first. */
  Uni<Page<Intervention>> list(Question question, int limit, @Nullable String cursor);

  /** Its orders, soonest due first. */
  Uni<List<Member>> orders(UUID id);

  /** Its steps in order. */
  Uni<List<Step>> steps(UUID id);

  /** Its requests, oldest first. */
  Uni<List<SupportRequest>> requests(UUID id);

  /** Comparable orders of promises that came at risk in the period. */
  Uni<List<Stratum>> strata(@Nullable String account, Instant from, Instant until);
}
