package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets people say that they look after an alert. */
@ApplicationScoped
public class AlertAcknowledging {
  private final Pool pool;
  private final Alerts alerts;
  private final Outbox outbox;
  private final Clock clock;

  AlertAcknowledging(Pool pool, Alerts alerts, Outbox outbox, Clock clock) {
    this.pool = pool;
    this.alerts = alerts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Acknowledges the alert: it goes on counting but tells nobody any more. One that somebody has
   * acknowledged stays his. Empty when there is no such alert.
   */
  public Uni<Optional<Alert>> acknowledge(UUID id, String by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return pool.withTransaction(
            tx ->
                alerts
                    .acknowledge(tx, id, by, now)
                    .call(done -> done.isPresent() ? announce(tx, done.get(), by, now) : nothing()))
        .invoke(outbox::wake)
        .chain(done -> done.isPresent() ? Uni.createFrom().item(done) : alerts.find(id));
  }

  private Uni<Void> announce(SqlConnection tx, Alert alert, String by, Instant at) {
    return outbox.append(
        tx,
        List.of(
            new DomainEvent(
                Topics.SLA_EVENTS,
                alert.account(),
                AlertAcknowledged.TYPE,
                alert.id().toString(),
                new AlertAcknowledged(alert.id(), by, at))));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
