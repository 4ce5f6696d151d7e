package io.steward.slamonitor.earlywarning;

import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.slamonitor.order.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code sla.forecast-raised.v1}: a promise is likely to be missed. It is told once
 * for each promise, when its probability first reaches the threshold.
 */
public record ForecastRaised(
    String account,
    String order,
    String kind,
    double probability,
    double threshold,
    double targetPrecision,
    List<Cause> reasons,
    long modelVersion,
    Instant dueAt,
    @Nullable String warehouse,
    @Nullable String channel,
    @Nullable String carrier,
    @Nullable String region,
    @Nullable Money value,
    Instant at) {

  /** A reason as the contract writes it. */
  public record Cause(String factor, String text, double points) {}

  static ForecastRaised of(Forecast forecast, OrderStory order, Generation generation) {
    OperatingPoint point =
        generation.model(forecast.kind()).map(ForecastModel::operatingPoint).orElseThrow();
    return new ForecastRaised(
        order.account(),
        order.order(),
        forecast.kind().wireName(),
        forecast.probability(),
        point.threshold(),
        point.targetPrecision(),
        forecast.reasons().stream()
            .map(r -> new Cause(r.factor().wireName(), r.text(), r.points()))
            .toList(),
        generation.number(),
        forecast.dueAt(),
        order.warehouse(),
        order.channel(),
        order.carrier(),
        order.region(),
        order.value(),
        forecast.at());
  }

  DomainEvent toEvent() {
    String key = account + "/" + order;
    return new DomainEvent(Topics.SLA_EVENTS, key, "sla.forecast-raised.v1", key, this);
  }
}
