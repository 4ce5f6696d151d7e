package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.alert.Deliveries.Dispatch;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Tells the channels of alerts whose time has come: the deliveries and {@code sla.alert-raised.v1}
 * are written in the transaction that takes the alert, so that none is told twice or never.
 */
@ApplicationScoped
public class AlertNotifying {
  /** As many alerts as one transaction takes. */
  public static final int BATCH = 100;

  private final Pool pool;
  private final Alerts alerts;
  private final Deliveries deliveries;
  private final Outbox outbox;
  private final String consoleAddress;
  private final Clock clock;

  AlertNotifying(
      Pool pool,
      Alerts alerts,
      Deliveries deliveries,
      Outbox outbox,
      AlertConfig config,
      Clock clock) {
    this.pool = pool;
    this.alerts = alerts;
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.consoleAddress = config.consoleAddress();
    this.clock = clock;
  }

  /** Takes one batch, and answers how many alerts it held. */
  public Uni<Integer> notifyDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return pool.withTransaction(
            tx ->
                alerts
                    .claimDue(tx, now, BATCH)
                    .chain(due -> tell(tx, due, now).replaceWith(due.size())))
        .invoke(
            told -> {
              if (told > 0) {
                outbox.wake();
              }
            });
  }

  private Uni<Void> tell(SqlConnection tx, List<Alert> due, Instant now) {
    if (due.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<Dispatch> dispatches =
        due.stream()
            .map(a -> new Dispatch(a.id(), a.ruleId(), AlertMessage.of(a, consoleAddress)))
            .toList();
    return deliveries
        .enqueue(tx, dispatches, now)
        .chain(() -> outbox.append(tx, dispatches.stream().map(AlertNotifying::event).toList()));
  }

  private static DomainEvent event(Dispatch dispatch) {
    AlertMessage message = dispatch.message();
    return new DomainEvent(
        Topics.SLA_EVENTS,
        message.account(),
        AlertMessage.TYPE,
        message.alertId().toString(),
        message);
  }
}
