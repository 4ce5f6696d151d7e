package io.steward.slamonitor.threshold.web;

import io.steward.platform.paging.Limits;
import io.steward.slamonitor.parameter.Parameters;
import io.steward.slamonitor.threshold.Level;
import io.steward.slamonitor.threshold.Standings;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the lists of standings and crossings. */
public class StandingParams {
  @QueryParam("account")
  @Nullable String account;

  @QueryParam("measure")
  @Nullable String measure;

  @Parameter(description = "none, warning or critical; all when absent.")
  @QueryParam("level")
  @Nullable String level;

  @Parameter(description = "Items in a page, 1 to 500, 50 when absent.")
  @QueryParam("limit")
  @Nullable Integer limit;

  @Parameter(description = "\"next\" of the page before.")
  @QueryParam("cursor")
  @Nullable String cursor;

  Standings.Question question() {
    return new Standings.Question(
        account,
        measure,
        Parameters.choice("level", level, Level::of, "none, warning or critical"),
        cursor,
        Limits.limit(limit));
  }
}
