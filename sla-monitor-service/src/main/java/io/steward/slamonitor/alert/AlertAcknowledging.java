package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.outbox.Outbox;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.AlertLog.Line;
import io.steward.slamonitor.alert.AlertLog.What;
import io.steward.slamonitor.alert.telling.Notices;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets people say that they look after an alert, or will later. */
@ApplicationScoped
public class AlertAcknowledging {
  private static final Duration LONGEST_SNOOZE = Duration.ofDays(7);

  private final Pool pool;
  private final Alerts alerts;
  private final Notices notices;
  private final AlertLog log;
  private final Outbox outbox;
  private final Clock clock;

  AlertAcknowledging(
      Pool pool, Alerts alerts, Notices notices, AlertLog log, Outbox outbox, Clock clock) {
    this.pool = pool;
    this.alerts = alerts;
    this.notices = notices;
    this.log = log;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Acknowledges the alert: it goes on counting but tells nobody any more, what waits to be told of
   * it is withdrawn, and its ladder ends. One that somebody has acknowledged stays his. Empty when
   * there is no such alert.
   */
  public Uni<Optional<Alert>> acknowledge(UUID id, String by) {
    Instant now = now();
    return pool.withTransaction(
            tx ->
                alerts
                    .acknowledge(tx, id, by, now)
                    .call(done -> done.isPresent() ? announce(tx, done.get(), by, now) : nothing()))
        .invoke(outbox::wake)
        .chain(done -> done.isPresent() ? Uni.createFrom().item(done) : alerts.find(id));
  }

  /**
   * Tells nobody of the alert until a moment, when it is told again if nobody has acknowledged it;
   * its ladder waits too. Empty when there is no such alert.
   *
   * @param until at most a week ahead, else a 400 problem
   */
  public Uni<Optional<Alert>> snooze(UUID id, @Nullable Instant until, String by) {
    Instant now = now();
    if (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST_SNOOZE))) {
      throw Problems.invalid(
          "until",
          until == null ? "is missing" : until.isAfter(now) ? "is too far away" : "is in the past",
          "a moment within the next 7 days");
    }
    Line line = new Line(id, now, What.SNOOZED, by, null, until);
    return pool.withTransaction(
            tx ->
                alerts
                    .snooze(tx, id, until.truncatedTo(ChronoUnit.MICROS))
                    .call(done -> done.isPresent() ? quiet(tx, line) : nothing()))
        .chain(done -> done.isPresent() ? Uni.createFrom().item(done) : refuseSnooze(id));
  }

  private Uni<Optional<Alert>> refuseSnooze(UUID id) {
    return alerts
        .find(id)
        .invoke(
            found ->
                found.ifPresent(
                    alert -> {
                      throw Problems.conflict(
                          "alert-not-open", "nobody is told of this alert any more");
                    }));
  }

  private Uni<Void> announce(SqlConnection tx, Alert alert, String by, Instant at) {
    DomainEvent event =
        new DomainEvent(
            Topics.SLA_EVENTS,
            alert.account(),
            AlertAcknowledged.TYPE,
            alert.id().toString(),
            new AlertAcknowledged(alert.id(), by, at));
    return quiet(tx, new Line(alert.id(), at, What.ACKNOWLEDGED, by, null, null))
        .chain(() -> outbox.append(tx, List.of(event)));
  }

  private Uni<Void> quiet(SqlConnection tx, Line line) {
    return notices.withdraw(tx, line.alertId()).chain(() -> log.append(tx, List.of(line)));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
