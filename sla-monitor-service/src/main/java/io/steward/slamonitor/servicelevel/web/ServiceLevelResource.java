package io.steward.slamonitor.servicelevel.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.servicelevel.Dimension;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.ServiceLevels;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How well promises were kept, and the orders behind each figure. */
@Path("/api/v1/service-levels")
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
public class ServiceLevelResource {
  private final ServiceLevels serviceLevels;
  private final Caller caller;

  ServiceLevelResource(ServiceLevels serviceLevels, Caller caller) {
    this.serviceLevels = serviceLevels;
    this.caller = caller;
  }

  /** The figures; a merchant's are of its own accounts alone. */
  @GET
  @Operation(
      operationId = "listServiceLevels",
      summary = "Service levels as numerators and denominators",
      description =
          "Each item carries the measure, one member for each dimension of groupBy (null where not"
              + " known), numerator and denominator, both orders but for time-to-refund.v1, whose"
              + " numerator is hours. Add numerators and denominators to combine"
              + " items; never average. Groups in which nothing is counted are absent; without"
              + " groupBy there is one item for each measure.")
  public Uni<Page<Map<String, @Nullable Object>>> figures(
      @Parameter(
              description =
                  "One or more measures, repeated or separated by commas; all when absent."
                      + " /api/v1/service-levels/measures lists them.")
          @QueryParam("measure")
          List<String> measure,
      @Parameter(
              description =
                  "Any of account, warehouse, channel, carrier, region, lane, country, priority,"
                      + " day, week, month, repeated or separated by commas.")
          @QueryParam("groupBy")
          List<String> groupBy,
      @BeanParam SelectionParams selection,
      @Parameter(description = "Items in a page, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before.") @QueryParam("cursor")
          @Nullable String cursor) {
    List<Dimension> dimensions = Choices.dimensions(groupBy);
    return serviceLevels
        .figures(
            Choices.measures(measure),
            dimensions,
            selection.selection(caller.accountScope()),
            Limits.limit(limit),
            cursor)
        .map(page -> page.map(figure -> FigureView.of(figure, dimensions)));
  }

  /** How many orders the figures leave out, and why. */
  @GET
  @Path("/exclusions")
  @Operation(
      operationId = "listExclusions",
      summary = "The orders that measures leave out, counted by reason",
      description =
          "Takes the measures, period, filters and groups of figures. An order is counted under one"
              + " reason only, so the denominator and all exclusions of a measure add up to the"
              + " orders of the period. outcome=excluded of /service-levels/orders lists them.")
  public Uni<Page<Map<String, @Nullable Object>>> exclusions(
      @Parameter(description = "One or more measures; all when absent.") @QueryParam("measure")
          List<String> measure,
      @Parameter(description = "As of /service-levels.") @QueryParam("groupBy")
          List<String> groupBy,
      @BeanParam SelectionParams selection,
      @Parameter(description = "Items in a page, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before.") @QueryParam("cursor")
          @Nullable String cursor) {
    List<Dimension> dimensions = Choices.dimensions(groupBy);
    return serviceLevels
        .exclusions(
            Choices.measures(measure),
            dimensions,
            selection.selection(caller.accountScope()),
            Limits.limit(limit),
            cursor)
        .map(page -> page.map(excluded -> FigureView.of(excluded, dimensions)));
  }

  /** The orders behind a figure. */
  @GET
  @Path("/orders")
  @Operation(
      operationId = "listOrdersOfServiceLevel",
      summary = "The orders behind a figure, each with the reason why it counts as it does",
      description =
          "Takes the measure, period and filters of the figure. met are the orders of the"
              + " numerator, missed those of the denominator alone, all the denominator, excluded"
              + " those of the period that the measure leaves out. For cancellation-rate.v1 met"
              + " are thus the cancelled orders.")
  public Uni<Page<MeasuredOrderView>> orders(
      @Parameter(description = "One measure; required.") @QueryParam("measure")
          List<String> measure,
      @Parameter(description = "missed, met, excluded or all; missed when absent.")
          @QueryParam("outcome")
          @Nullable String outcome,
      @BeanParam SelectionParams selection,
      @Parameter(description = "Items in a page, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before.") @QueryParam("cursor")
          @Nullable String cursor) {
    Measure one = Choices.oneMeasure(measure);
    return serviceLevels
        .orders(
            one,
            Choices.outcome(outcome),
            selection.selection(caller.accountScope()),
            Limits.limit(limit),
            cursor)
        .map(page -> page.map(MeasuredOrderView::of));
  }
}
