package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.intervention.InterventionOpening.Cause;
import io.steward.slamonitor.order.OrderKey;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens interventions for a selection of orders, one for each account; an order that cannot be
 * taken is reported and keeps none of the others from being taken.
 */
@ApplicationScoped
public class SelectionIntervening {
  private final Pool pool;
  private final Interventions interventions;
  private final InterventionOpening opening;
  private final Outbox outbox;
  private final Clock clock;

  SelectionIntervening(
      Pool pool,
      Interventions interventions,
      InterventionOpening opening,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.interventions = interventions;
    this.opening = opening;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Why the orders are looked after.
   *
   * @param playbook the kind whose playbook is worked; {@code null} for that of each matter
   */
  public record Purpose(String reason, @Nullable String playbook, String by) {}

  /**
   * Opens them; the person owns them. Each account is a transaction of its own, so that a selection
   * that is sent again after a failure takes what is left.
   *
   * @return what became of each order, in no order
   * @throws io.steward.platform.problem.ProblemException 400 when there is no such playbook
   */
  public Uni<List<SelectionRow>> open(List<SelectedOrder> selection, Purpose purpose) {
    Set<OrderKey> seen = new HashSet<>();
    Map<Boolean, List<SelectedOrder>> first =
        selection.stream().collect(Collectors.partitioningBy(one -> seen.add(one.order())));
    Stream<SelectionRow> repeated =
        first.get(false).stream().map(one -> SelectionRow.refused(one, Refusal.REPEATED));
    return Multi.createFrom()
        .iterable(byAccount(first.get(true)).values())
        .onItem()
        .transformToUniAndConcatenate(
            orders -> pool.withTransaction(tx -> ofAccount(tx, orders, purpose)))
        .collect()
        .asList()
        .map(rows -> Stream.concat(repeated, rows.stream().flatMap(List::stream)).toList())
        .invoke(outbox::wake);
  }

  private static Map<String, List<SelectedOrder>> byAccount(List<SelectedOrder> orders) {
    return orders.stream()
        .collect(
            Collectors.groupingBy(one -> one.order().account(), TreeMap::new, Collectors.toList()));
  }

  private Uni<List<SelectionRow>> ofAccount(
      SqlConnection tx, List<SelectedOrder> selected, Purpose purpose) {
    String account = selected.getFirst().order().account();
    List<String> references = selected.stream().map(one -> one.order().order()).toList();
    return interventions
        .candidates(tx, account, references)
        .map(found -> found.stream().collect(Collectors.toMap(c -> c.order(), Function.identity())))
        .chain(found -> take(tx, account, selected, found, purpose));
  }

  private Uni<List<SelectionRow>> take(
      SqlConnection tx,
      String account,
      List<SelectedOrder> selected,
      Map<OrderKey, OrderCandidate> candidates,
      Purpose purpose) {
    List<SelectionRow> rows = new ArrayList<>();
    List<SelectedOrder> taken = new ArrayList<>();
    for (SelectedOrder one : selected) {
      OrderCandidate candidate = Objects.requireNonNull(candidates.get(one.order()));
      candidate
          .refusal()
          .ifPresentOrElse(
              why -> rows.add(SelectionRow.of(one, why, candidate.lookedAfterBy())),
              () -> taken.add(one));
    }
    if (taken.isEmpty()) {
      return Uni.createFrom().item(rows);
    }
    return open(tx, account, awaited(taken, candidates), purpose)
        .map(
            id -> {
              taken.forEach(one -> rows.add(SelectionRow.taken(one, id)));
              return rows;
            });
  }

  private static List<EndangeredOrder> awaited(
      List<SelectedOrder> taken, Map<OrderKey, OrderCandidate> candidates) {
    return taken.stream()
        .map(one -> Objects.requireNonNull(candidates.get(one.order())).awaited())
        .filter(Objects::nonNull)
        .toList();
  }

  private Uni<UUID> open(
      SqlConnection tx, String account, List<EndangeredOrder> orders, Purpose purpose) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Cause cause = Cause.ofOrders(account, orders, purpose.reason());
    return opening.byPerson(tx, cause, purpose.playbook(), purpose.by(), now);
  }
}
