package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.policy.PromiseKind;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Forecasts open orders when something happened to them and as their time passes, a batch at a
 * time. Replicas work side by side. A promise is told to others once in its life: the mark is
 * stored in the transaction that tells it.
 */
@ApplicationScoped
public class Forecasting {
  /** As many orders as one transaction forecasts. */
  public static final int BATCH = 500;

  private final Pool pool;
  private final WatchedOrders watched;
  private final Generations generations;
  private final CurrentGeneration current;
  private final Forecasts forecasts;
  private final Outbox outbox;
  private final Clock clock;

  Forecasting(
      Pool pool,
      WatchedOrders watched,
      Generations generations,
      CurrentGeneration current,
      Forecasts forecasts,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.watched = watched;
    this.generations = generations;
    this.current = current;
    this.forecasts = forecasts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Forecasts one batch of orders that are due for it, and answers how many there were. */
  public Uni<Integer> forecastDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return current
        .get()
        .chain(
            found ->
                found.isEmpty()
                    ? Uni.createFrom().item(0)
                    : pool.withTransaction(tx -> forecastDue(tx, found.get(), now)))
        .invoke(
            done -> {
              if (done > 0) {
                outbox.wake();
              }
            });
  }

  private Uni<Integer> forecastDue(SqlConnection tx, Generation generation, Instant now) {
    return watched
        .claim(tx, now, BATCH)
        .chain(
            orders ->
                orders.isEmpty()
                    ? Uni.createFrom().item(0)
                    : forecast(tx, generation, orders, now).replaceWith(orders.size()));
  }

  private Uni<Void> forecast(
      SqlConnection tx, Generation generation, List<OrderStory> orders, Instant now) {
    return generations
        .histories(tx, generation, orders)
        .chain(
            histories ->
                watched
                    .backlogs(tx, orders, now)
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(backlogs -> made(generation, histories, orders, backlogs, now)))
        .chain(made -> forecasts.store(tx, made, generation.number(), tellFrom(generation)))
        .chain(told -> outbox.append(tx, events(told, orders, generation)))
        .chain(() -> forecasts.close(tx, orders, now))
        .chain(
            () -> watched.reschedule(tx, orders.stream().map(o -> Rhythm.next(o, now)).toList()));
  }

  private static List<Forecast> made(
      Generation generation,
      Histories histories,
      List<OrderStory> orders,
      Map<OrderStory, Backlog> backlogs,
      Instant now) {
    return generation.models().stream()
        .flatMap(model -> new Forecaster(model, histories).of(orders, backlogs::get, now).stream())
        .toList();
  }

  private static Map<PromiseKind, Double> tellFrom(Generation generation) {
    return generation.models().stream()
        .filter(model -> model.operatingPoint() != null)
        .collect(
            Collectors.toMap(ForecastModel::kind, model -> model.operatingPoint().threshold()));
  }

  private static List<io.steward.platform.event.DomainEvent> events(
      List<Forecast> told, List<OrderStory> orders, Generation generation) {
    Map<String, OrderStory> byKey =
        orders.stream().collect(Collectors.toMap(o -> o.account() + "/" + o.order(), o -> o));
    return told.stream()
        .flatMap(
            forecast ->
                Stream.ofNullable(byKey.get(forecast.order().toString()))
                    .map(order -> ForecastRaised.of(forecast, order, generation).toEvent()))
        .toList();
  }
}
