package io.steward.slamonitor.forecast.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.forecast.Forecasting;
import io.steward.slamonitor.servicelevel.Measure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** With what figure a month ends. */
@Path("/api/v1/service-levels/forecast")
@Tag(name = "Service levels")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.MERCHANT,
  Roles.INTEGRATION
})
class ForecastResource {
  private final Forecasting forecasting;
  private final Caller caller;

  ForecastResource(Forecasting forecasting, Caller caller) {
    this.forecasting = forecasting;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "forecastServiceLevel",
      summary = "With what share a month ends at the run-rate, and what the target takes",
      description =
          "Such as: ends the month at 97.1 % against 98.0 %: 43 more on-time orders needed. The"
              + " target is that of the account's thresholds; \"formula\" says how it is computed.")
  @APIResponse(
      responseCode = "200",
      description = "The forecast; of a month that is over its figure.")
  @APIResponse(
      responseCode = "400",
      description = "The measure is no share, or the month is neither the current nor the last.")
  @APIResponse(responseCode = "404", description = "The account is not the asker's to see.")
  public Uni<ForecastView> forecast(
      @RestQuery @Nullable String measure,
      @Parameter(description = "Required.") @RestQuery @Nullable String account,
      @Parameter(description = "Such as 2026-11; the current one when absent.") @RestQuery
          @Nullable String month) {
    if (account == null) {
      throw Problems.invalid("account", "is missing", "an account code");
    }
    caller.requireSight(account);
    return forecasting
        .outlook(measure(measure), account, month(month))
        .map(outlook -> ForecastView.of(account, outlook));
  }

  private static Measure measure(@Nullable String id) {
    return Measure.of(id == null ? "" : id)
        .orElseThrow(
            () ->
                Problems.invalid(
                    "measure",
                    id == null ? "is missing" : "is \"" + id + "\"",
                    "one of " + Measure.ids()));
  }

  private static @Nullable YearMonth month(@Nullable String text) {
    try {
      return text == null ? null : YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw Problems.invalid("month", "is \"" + text + "\"", "a month, such as 2026-11");
    }
  }
}
