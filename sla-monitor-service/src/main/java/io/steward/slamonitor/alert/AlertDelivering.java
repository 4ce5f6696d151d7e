package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.Deliveries.Outcome;
import io.steward.slamonitor.alert.Delivery.Claimed;
import io.steward.slamonitor.alert.Delivery.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * Sends deliveries until the other side has them, or until it has refused too often. At least once:
 * a receiver that was killed before it answered gets the same delivery id again.
 */
@ApplicationScoped
public class AlertDelivering {
  /** As many deliveries as are under way at once. */
  public static final int BATCH = 20;

  private final Deliveries deliveries;
  private final Map<String, Courier> couriers;
  private final AlertConfig.Delivery config;
  private final Backoff backoff;
  private final Clock clock;

  AlertDelivering(
      Deliveries deliveries, Instance<Courier> couriers, AlertConfig config, Clock clock) {
    this.deliveries = deliveries;
    this.couriers = couriers.stream().collect(Collectors.toMap(Courier::channel, c -> c));
    this.config = config.delivery();
    this.backoff = new Backoff(this.config.firstPause(), this.config.longestPause());
    this.clock = clock;
  }

  /** Sends what is due, at most one batch, and answers how many it held. */
  public Uni<Integer> deliverDue() {
    Instant now = clock.instant();
    return deliveries
        .claim(now, now.plus(config.lease()), BATCH)
        .chain(
            due ->
                Multi.createFrom()
                    .iterable(due)
                    .onItem()
                    .transformToUniAndMerge(this::deliver)
                    .collect()
                    .last()
                    .replaceWith(due.size()));
  }

  /**
   * Sends a delivery again that was given up; empty when there is no such delivery, a 409 problem
   * when it was not given up.
   */
  public Uni<Optional<Delivery>> retry(UUID id) {
    return deliveries
        .retry(id, clock.instant())
        .chain(again -> again.isPresent() ? Uni.createFrom().item(again) : refuseRetry(id));
  }

  private Uni<Optional<Delivery>> refuseRetry(UUID id) {
    return deliveries
        .find(id)
        .invoke(
            found ->
                found.ifPresent(
                    delivery -> {
                      throw Problems.conflict(
                          "delivery-not-dead",
                          "the delivery is " + delivery.state().word() + ", not given up");
                    }));
  }

  private Uni<Void> deliver(Claimed due) {
    Courier courier = couriers.get(due.delivery().channel());
    Uni<String> sent =
        courier == null
            ? Uni.createFrom().failure(new DeliveryRefused("no such channel"))
            : Uni.createFrom().deferred(() -> courier.carry(due));
    return sent.map(answer -> new Outcome(State.DELIVERED, answer, null))
        .onFailure()
        .recoverWithItem(failure -> failed(due.delivery().attempt(), failure))
        .chain(outcome -> deliveries.record(due, outcome, clock.instant()));
  }

  private Outcome failed(int attempts, Throwable failure) {
    String why =
        failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    if (attempts >= config.attempts()) {
      return new Outcome(State.DEAD, why, null);
    }
    Instant again =
        clock
            .instant()
            .plus(backoff.pauseAfter(attempts, ThreadLocalRandom.current().nextDouble()));
    return new Outcome(State.FAILED, why, again);
  }
}
