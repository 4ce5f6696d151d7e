package io.steward.slamonitor.calendar.web;

import io.smallrye.common.annotation.Blocking;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.calendar.HolidaysUnknown;
import io.steward.slamonitor.calendar.holiday.PublicHolidayLists;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Public holidays to choose from. */
@Path("/api/v1/holidays")
@Tag(name = "Calendars")
@Blocking // the lists are parsed at the first question
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION
})
public class HolidayResource {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;

  private final PublicHolidayLists lists;

  HolidayResource(PublicHolidayLists lists) {
    this.lists = lists;
  }

  /** The public holidays of a place in a year. */
  @GET
  @Operation(
      operationId = "listHolidays",
      summary = "The public holidays of a country or region in a year, by date",
      description = "A holiday that is observed on another day stands there twice.")
  public Page<OpenTimeView.HolidayView> list(
      @Parameter(description = "ISO 3166 code, such as BR.") @QueryParam("country")
          @Nullable String country,
      @Parameter(description = "A region of it, such as SP; absent: the whole country's.")
          @QueryParam("region")
          @Nullable String region,
      @QueryParam("year") @Nullable Integer year) {
    if (country == null || year == null || year < FIRST_YEAR || year > LAST_YEAR) {
      throw country == null
          ? Problems.invalid("country", "is missing", "an ISO 3166 code, such as BR")
          : Problems.invalid("year", "is " + year, "a year from 1970 to 2100");
    }
    try {
      return new Page<>(
          lists.in(lower(country), region == null ? null : lower(region), year).stream()
              .map(OpenTimeView.HolidayView::of)
              .toList(),
          null);
    } catch (HolidaysUnknown e) {
      throw Problems.invalid(e.field(), e.reason(), e.expected());
    }
  }

  /** The places there are lists for. */
  @GET
  @Path("/places")
  @Operation(
      operationId = "listHolidayPlaces",
      summary = "The countries and regions whose public holidays are known")
  public Page<HolidayPlaceView> places() {
    return new Page<>(
        lists.countries().stream()
            .map(
                country ->
                    new HolidayPlaceView(
                        country,
                        Locale.of("", country).getDisplayCountry(Locale.ENGLISH),
                        lists.regions(country).entrySet().stream()
                            .map(r -> new HolidayPlaceView.RegionView(r.getKey(), r.getValue()))
                            .toList()))
            .toList(),
        null);
  }

  private static String lower(String code) {
    return code.strip().toLowerCase(Locale.ROOT);
  }
}
