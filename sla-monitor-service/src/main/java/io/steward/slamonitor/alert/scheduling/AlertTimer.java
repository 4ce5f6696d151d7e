package io.steward.slamonitor.alert.scheduling;

import io.steward.platform.repetition.Repeated;
import io.steward.slamonitor.alert.AlertDelivering;
import io.steward.slamonitor.alert.AlertDispatching;
import io.steward.slamonitor.alert.AlertNotifying;
import io.steward.slamonitor.alert.ObservedEvents;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Notifies, escalates, dispatches and delivers a few times a second, and again at once while there
 * was a full batch. Each of them runs once at a time in a replica; other replicas work beside it.
 */
class AlertTimer {
  private static final Duration TICK = Duration.ofMillis(250);
  private static final Duration CLEANING = Duration.ofMinutes(10);

  @Produces
  @Singleton
  Repeated notifying(AlertNotifying notifying) {
    return Repeated.inBatches(
        "notifying of alerts", TICK, AlertNotifying.BATCH, notifying::notifyDue);
  }

  @Produces
  @Singleton
  Repeated escalating(AlertNotifying notifying) {
    return Repeated.inBatches(
        "escalating alerts", TICK, AlertNotifying.BATCH, notifying::escalateDue);
  }

  @Produces
  @Singleton
  Repeated dispatching(AlertDispatching dispatching) {
    return Repeated.inBatches(
        "dispatching alerts", TICK, AlertDispatching.BATCH, dispatching::dispatchDue);
  }

  @Produces
  @Singleton
  Repeated delivering(AlertDelivering delivering) {
    return Repeated.inBatches(
        "delivering alerts", TICK, AlertDelivering.BATCH, delivering::deliverDue);
  }

  @Produces
  @Singleton
  Repeated cleaning(ObservedEvents observed, Clock clock) {
    return Repeated.every(
        "forgetting observed events",
        CLEANING,
        () -> observed.forget(clock.instant().minus(ObservedEvents.KEPT)));
  }
}
