package io.steward.slamonitor.earlywarning.web;

import io.steward.slamonitor.earlywarning.Forecast;
import io.steward.slamonitor.earlywarning.ForecastBoard;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A forecast as the API shows it. */
@Schema(name = "Forecast")
public record ForecastView(
    String account,
    String order,
    @Schema(description = "dispatch or delivery") String kind,
    @Schema(description = "That the promise will be missed, between 0 and 1.") double probability,
    @Schema(description = "At most three, the weightiest first.") List<ReasonView> reasons,
    Instant dueAt,
    @Schema(description = "The moment whose knowledge it is made of.") Instant at,
    @Schema(description = "See /forecasts/model.") long modelVersion,
    @Schema(description = "Whether the promise is open; else this was the last forecast of it.")
        boolean open,
    @Schema(description = "When sla.forecast-raised.v1 told of it.") @Nullable Instant raisedAt,
    @Nullable String warehouse,
    @Nullable String region) {

  /** Why a forecast is what it is. */
  @Schema(name = "ForecastReason")
  public record ReasonView(
      @Schema(
              description =
                  "time-left, account, warehouse, channel, lane, carrier, calendar, backlog,"
                      + " dispatch, order or trend")
          String factor,
      @Schema(description = "In words, with the figures behind it.") String text,
      @Schema(
              description =
                  "By how much the probability would be lower without it; negative for what lowers"
                      + " it. The points do not add up to the probability.")
          double points) {}

  static ForecastView of(ForecastBoard.Entry entry) {
    Forecast forecast = entry.forecast();
    return new ForecastView(
        forecast.order().account(),
        forecast.order().order(),
        forecast.kind().wireName(),
        forecast.probability(),
        forecast.reasons().stream()
            .map(r -> new ReasonView(r.factor().wireName(), r.text(), r.points()))
            .toList(),
        forecast.dueAt(),
        forecast.at(),
        entry.modelVersion(),
        entry.open(),
        entry.raisedAt(),
        entry.warehouse(),
        entry.region());
  }
}
