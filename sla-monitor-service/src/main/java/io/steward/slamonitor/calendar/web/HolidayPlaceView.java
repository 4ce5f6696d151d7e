package io.steward.slamonitor.calendar.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A country whose public holidays are known. */
@Schema(name = "HolidayPlace")
public record HolidayPlaceView(
    @Schema(description = "ISO 3166, lower case.", examples = "de") String country,
    String name,
    @Schema(description = "Regions with holidays of their own.") List<RegionView> regions) {

  /** A region of the country. */
  @Schema(name = "HolidayRegion")
  public record RegionView(@Schema(examples = "by") String region, String name) {}
}
