package io.steward.ticket.escalation;

import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.steward.ticket.lifecycle.EscalationPlan;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Escalates what is due. Any number of replicas may sweep at once: each ticket goes up once, by
 * whoever locks it, together with its event or not at all.
 */
@ApplicationScoped
public class EscalationSweep {
  private static final int BATCH = 200;

  private final Pool pool;
  private final DueTickets due;
  private final EscalationPlan plan;
  private final Outbox outbox;
  private final Clock clock;

  EscalationSweep(Pool pool, DueTickets due, EscalationPlan plan, Outbox outbox, Clock clock) {
    this.pool = pool;
    this.due = due;
    this.plan = plan;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Escalates all tickets that are due now, in batches; answers how many. */
  public Uni<Integer> sweep() {
    Instant now = clock.instant();
    return batch(now)
        .chain(
            count ->
                count < BATCH ? Uni.createFrom().item(count) : sweep().map(more -> count + more));
  }

  private Uni<Integer> batch(Instant now) {
    return pool.withTransaction(
            tx ->
                due.claim(tx, now, BATCH)
                    .call(
                        claimed ->
                            due.store(
                                tx,
                                claimed,
                                claimed.stream()
                                    .map(ticket -> ticket.escalateWhenDue(now, plan))
                                    .toList()))
                    .map(List::size))
        .invoke(
            count -> {
              if (count > 0) {
                outbox.wake();
              }
            });
  }
}
