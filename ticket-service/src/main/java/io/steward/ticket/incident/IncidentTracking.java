package io.steward.ticket.incident;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import io.steward.platform.inbox.Inbox;
import io.steward.platform.outbox.Outbox;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries batches of signals into incident tickets: one transaction and a handful of statements for
 * each batch, however many signals it has.
 *
 * <p>Any number of replicas may do so at once. A signal delivered again changes nothing.
 */
@ApplicationScoped
public class IncidentTracking {
  private static final String CONSUMER = "ticket.incident";

  private final Pool pool;
  private final Inbox inbox;
  private final Outbox outbox;
  private final Incidents incidents;
  private final IncidentOrders orders;
  private final IncidentPolicy policy;
  private final Clock clock;

  IncidentTracking(
      Pool pool,
      Inbox inbox,
      Outbox outbox,
      Incidents incidents,
      IncidentOrders orders,
      IncidentPolicy policy,
      Clock clock) {
    this.pool = pool;
    this.inbox = inbox;
    this.outbox = outbox;
    this.incidents = incidents;
    this.orders = orders;
    this.policy = policy;
    this.clock = clock;
  }

  /** Takes all the signals or none of them. */
  public Uni<Void> track(List<Received> signals) {
    if (signals.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<String> ids = signals.stream().map(Received::eventId).toList();
    return pool.withTransaction(
            tx ->
                inbox
                    .firstTimers(tx, CONSUMER, ids)
                    .map(fresh -> batchOf(signals, fresh))
                    .chain(batch -> apply(tx, batch)))
        .invoke(outbox::wake);
  }

  private static SignalBatch batchOf(List<Received> signals, Set<String> fresh) {
    return SignalBatch.of(
        signals.stream()
            .filter(received -> fresh.contains(received.eventId()))
            .map(Received::signal)
            .toList());
  }

  private Uni<Void> apply(SqlConnection tx, SignalBatch batch) {
    if (batch.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Instant now = clock.instant();
    return incidents
        .lock(tx, batch.keys(), batch.promises(), policy.reopensSince(now))
        .chain(locked -> attachable(tx, batch).chain(fresh -> move(tx, batch, locked, fresh, now)));
  }

  /** The orders that are truly new to us, in the state that we know. */
  private Uni<List<AffectedOrder>> attachable(SqlConnection tx, SignalBatch batch) {
    return orders
        .takeEarlyEndings(tx, batch.breaches().keySet())
        .map(batch::attachments)
        .chain(
            attachments ->
                orders
                    .known(tx, attachments)
                    .map(
                        known ->
                            attachments.stream()
                                .filter(order -> !known.contains(order.promise().id()))
                                .toList()));
  }

  private Uni<Void> move(
      SqlConnection tx,
      SignalBatch batch,
      List<Ticket> locked,
      List<AffectedOrder> fresh,
      Instant now) {
    IncidentAssignment assignment = IncidentAssignment.of(fresh, locked, policy, now);
    return incidents
        .nextNumbers(tx, assignment.missing().size())
        .map(assignment::with)
        .chain(
            tickets -> {
              Map<TicketNumber, List<AffectedOrder>> attached =
                  fresh.stream().collect(groupingBy(order -> tickets.get(order.key())));
              return orders
                  .attach(tx, attached, now)
                  .chain(() -> orders.end(tx, batch.endings().values()))
                  .call(() -> orders.keepEarly(tx, batch.endings().values(), now))
                  .chain(ended -> follow(tx, locked, new Movements(attached, ended), now));
            });
  }

  private Uni<Void> follow(
      SqlConnection tx, List<Ticket> locked, Movements movements, Instant now) {
    return orders
        .count(tx, movements.tickets())
        .map(counts -> movements.decide(policy, locked, counts, now))
        .chain(decided -> incidents.store(tx, locked, decided));
  }
}
