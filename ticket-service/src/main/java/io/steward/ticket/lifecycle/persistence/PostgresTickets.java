package io.steward.ticket.lifecycle.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.outbox.Outbox;
import io.steward.ticket.lifecycle.Decision;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Decision.Rejected;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketEvent;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.TicketPublication;
import io.steward.ticket.lifecycle.TicketRejection;
import io.steward.ticket.lifecycle.Tickets;
import io.steward.ticket.measure.persistence.DueMeasurements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Tickets as entities, one optimistic transaction for each change that a person makes. */
@ApplicationScoped
class PostgresTickets implements Tickets {
  private static final String ONE_OPEN_INCIDENT = "ticket_one_open_incident";
  private static final int MOST_RETRIES = 20;

  private final Mutiny.SessionFactory sessions;
  private final TicketPublication publication;
  private final Outbox outbox;
  private final Audit audit;
  private final DueMeasurements measurements;

  PostgresTickets(
      Mutiny.SessionFactory sessions,
      TicketPublication publication,
      Outbox outbox,
      Audit audit,
      DueMeasurements measurements) {
    this.sessions = sessions;
    this.publication = publication;
    this.outbox = outbox;
    this.audit = audit;
    this.measurements = measurements;
  }

  @Override
  public Uni<Accepted> open(Function<TicketNumber, Accepted> opening) {
    return sessions
        .withTransaction(
            session ->
                session
                    .createNativeQuery("select nextval('ticket_number')", Long.class)
                    .getSingleResult()
                    .map(number -> opening.apply(new TicketNumber(number)))
                    .call(opened -> storeNew(session, opened)))
        .invoke(outbox::wake);
  }

  @Override
  public Uni<Decision> change(TicketNumber number, String actor, Function<Ticket, Decision> rule) {
    return Uni.createFrom()
        .deferred(() -> sessions.withTransaction(session -> decide(session, number, actor, rule)))
        .onFailure(PostgresTickets::changedMeanwhile)
        .retry()
        .withBackOff(Duration.ofMillis(5), Duration.ofMillis(200))
        .atMost(MOST_RETRIES)
        .onFailure(PostgresTickets::secondOpenIncident)
        .recoverWithItem(new Rejected(new TicketRejection.CauseHasOpenIncident(number)))
        .invoke(outbox::wake);
  }

  private Uni<Decision> decide(
      Mutiny.Session session, TicketNumber number, String actor, Function<Ticket, Decision> rule) {
    return session
        .find(TicketRow.class, number.value())
        .chain(
            row -> {
              if (row == null) {
                return rejected(new TicketRejection.Unknown(number));
              }
              Ticket before = row.toTicket();
              return store(session, row, before, actor, rule.apply(before));
            });
  }

  private Uni<Decision> store(
      Mutiny.Session session, TicketRow row, Ticket before, String actor, Decision decision) {
    if (!(decision instanceof Accepted accepted) || !accepted.changes()) {
      return Uni.createFrom().item(decision);
    }
    Ticket after = accepted.ticket();
    int known = row.entries;
    row.become(after);
    row.entries = known + accepted.events().size();
    return outbox
        .append(session, publication.eventsOf(accepted))
        .chain(() -> session.persistAll(timeline(accepted, known)))
        .chain(() -> audit.record(session, change(actor, before, accepted)))
        .chain(() -> measurements.mark(session, ChangedDays.of(before, after)))
        .replaceWith(decision);
  }

  private Uni<Void> storeNew(Mutiny.Session session, Accepted opened) {
    TicketRow row = new TicketRow(opened.ticket());
    row.entries = opened.events().size();
    return session
        .persist(row)
        .chain(() -> outbox.append(session, publication.eventsOf(opened)))
        .chain(() -> session.persistAll(timeline(opened, 0)))
        .chain(() -> audit.record(session, change(opened.ticket().opening().by(), null, opened)))
        .chain(() -> measurements.mark(session, ChangedDays.of(null, opened.ticket())));
  }

  private static Object[] timeline(Accepted change, int known) {
    List<TicketEvent> events = change.events();
    Object[] rows = new Object[events.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new TimelineRow(change.ticket().number().value(), known + i + 1, events.get(i));
    }
    return rows;
  }

  private static Change change(String actor, @Nullable Ticket before, Accepted accepted) {
    Ticket after = accepted.ticket();
    String action = TimelineWords.of(accepted.events().getFirst());
    return new Change(actor, action, "ticket", after.number().toString(), before, after);
  }

  private static Uni<Decision> rejected(TicketRejection why) {
    return Uni.createFrom().item(new Rejected(why));
  }

  private static boolean changedMeanwhile(Throwable failure) {
    return failure instanceof OptimisticLockException || failure instanceof StaleStateException;
  }

  private static boolean secondOpenIncident(Throwable failure) {
    return failure instanceof ConstraintViolationException violation
        && ONE_OPEN_INCIDENT.equals(violation.getConstraintName());
  }
}
