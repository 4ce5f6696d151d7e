package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.alert.telling.CircumstancesReading;
import io.steward.slamonitor.alert.telling.Notices;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Another replica on the same database, whose clock is ahead: what it finds due, nobody has to wait
 * for.
 */
final class LaterReplica {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final AlertNotifying notifying;
  private final AlertDispatching dispatching;
  private final AlertDelivering delivering;

  private LaterReplica(
      AlertNotifying notifying, AlertDispatching dispatching, AlertDelivering delivering) {
    this.notifying = notifying;
    this.dispatching = dispatching;
    this.delivering = delivering;
  }

  /** Tells of alerts that are due by its clock. */
  void tell() {
    await(notifying.notifyDue());
  }

  /** Takes steps of ladders that are due by its clock. */
  void escalate() {
    await(notifying.escalateDue());
  }

  /** Sends what waits and is due by its clock. */
  void send() {
    await(dispatching.dispatchDue());
    await(delivering.deliverDue());
  }

  private static void await(Uni<Integer> work) {
    work.await().atMost(PATIENCE);
  }

  /** Starts replicas. */
  @Singleton
  static final class Starting {
    private final Pool pool;
    private final Alerts alerts;
    private final AlertRules rules;
    private final CircumstancesReading circumstances;
    private final DecisionKeeping keeping;
    private final Notices notices;
    private final Deliveries deliveries;
    private final Instance<Courier> couriers;
    private final Outbox outbox;
    private final AlertConfig config;
    private final Clock clock;

    Starting(
        Pool pool,
        Alerts alerts,
        AlertRules rules,
        CircumstancesReading circumstances,
        DecisionKeeping keeping,
        Notices notices,
        Deliveries deliveries,
        Instance<Courier> couriers,
        Outbox outbox,
        AlertConfig config,
        Clock clock) {
      this.pool = pool;
      this.alerts = alerts;
      this.rules = rules;
      this.circumstances = circumstances;
      this.keeping = keeping;
      this.notices = notices;
      this.deliveries = deliveries;
      this.couriers = couriers;
      this.outbox = outbox;
      this.config = config;
      this.clock = clock;
    }

    /** A replica whose clock is ahead by so much. */
    LaterReplica in(Duration ahead) {
      Clock later = Clock.offset(clock, ahead);
      return new LaterReplica(
          new AlertNotifying(pool, alerts, rules, circumstances, keeping, outbox, config, later),
          new AlertDispatching(pool, notices, deliveries, config, later),
          new AlertDelivering(deliveries, couriers, config, later));
    }
  }
}
