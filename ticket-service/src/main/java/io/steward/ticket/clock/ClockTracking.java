package io.steward.ticket.clock;

import io.smallrye.mutiny.Uni;
import io.steward.platform.inbox.Inbox;
import io.steward.platform.outbox.Outbox;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Carries batches of announcements into the clocks of tickets, one transaction each, on any number
 * of replicas. An announcement delivered again changes nothing, nor does one that comes too late.
 */
@ApplicationScoped
public class ClockTracking {
  private static final String CONSUMER = "ticket.clock";

  private final Pool pool;
  private final Inbox inbox;
  private final Outbox outbox;
  private final TicketClocks clocks;
  private final Clock clock;

  ClockTracking(Pool pool, Inbox inbox, Outbox outbox, TicketClocks clocks, Clock clock) {
    this.pool = pool;
    this.inbox = inbox;
    this.outbox = outbox;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Takes all the announcements or none of them. */
  public Uni<Void> track(List<ClockNews> news) {
    if (news.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<String> ids = news.stream().map(ClockNews::eventId).toList();
    return pool.withTransaction(
            tx ->
                inbox
                    .firstTimers(tx, CONSUMER, ids)
                    .map(fresh -> among(news, fresh))
                    .chain(fresh -> apply(tx, fresh)))
        .invoke(outbox::wake);
  }

  private static List<ClockNews> among(List<ClockNews> news, Set<String> fresh) {
    return news.stream().filter(item -> fresh.contains(item.eventId())).toList();
  }

  private Uni<Void> apply(SqlConnection tx, List<ClockNews> news) {
    if (news.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<TicketNumber> numbers = news.stream().map(ClockNews::ticket).distinct().toList();
    List<String> promises = news.stream().map(ClockNews::promiseId).distinct().toList();
    return clocks
        .lock(tx, numbers)
        .chain(
            locked ->
                clocks
                    .known(tx, promises)
                    .map(known -> ClockBatch.of(news, locked, known, clock.instant()))
                    .chain(batch -> store(tx, locked, batch)));
  }

  private Uni<Void> store(SqlConnection tx, Collection<Ticket> locked, ClockBatch batch) {
    return clocks.keep(tx, batch.changed()).chain(() -> clocks.tell(tx, locked, batch.told()));
  }
}
