package io.steward.slamonitor.servicelevel.web;

import io.steward.slamonitor.parameter.Days;
import io.steward.slamonitor.parameter.Parameters;
import io.steward.slamonitor.servicelevel.Dimension;
import io.steward.slamonitor.servicelevel.OrderSelection;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Period and filters of a question. */
public class SelectionParams {
  @Parameter(description = "First local day of the account's time zone, such as 2026-11-01.")
  @QueryParam("from")
  @Nullable String from;

  @Parameter(description = "The day after the last, such as 2026-12-01.")
  @QueryParam("to")
  @Nullable String to;

  @QueryParam("account")
  @Nullable String account;

  @QueryParam("warehouse")
  @Nullable String warehouse;

  @QueryParam("channel")
  @Nullable String channel;

  @QueryParam("carrier")
  @Nullable String carrier;

  @QueryParam("region")
  @Nullable String region;

  @Parameter(description = "Warehouse and region of the destination, such as W1 → SP.")
  @QueryParam("lane")
  @Nullable String lane;

  @Parameter(description = "The destination's country.")
  @QueryParam("country")
  @Nullable String country;

  @Parameter(description = "standard or priority.")
  @QueryParam("priority")
  @Nullable String priority;

  /**
   * The selection, within what the asker may see.
   *
   * @throws io.steward.platform.problem.ProblemException 400 for what is no date or ends before it
   *     begins, 404 for an account outside the scope
   */
  OrderSelection selection(Optional<Set<String>> scope) {
    Days days = Parameters.days(from, to);
    Parameters.account(account, scope);
    return new OrderSelection(days.from(), days.to(), filters(), scope);
  }

  private Map<Dimension, String> filters() {
    Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
    put(filters, Dimension.ACCOUNT, account);
    put(filters, Dimension.WAREHOUSE, warehouse);
    put(filters, Dimension.CHANNEL, channel);
    put(filters, Dimension.CARRIER, carrier);
    put(filters, Dimension.REGION, region);
    put(filters, Dimension.LANE, lane);
    put(filters, Dimension.COUNTRY, country);
    put(filters, Dimension.PRIORITY, priority);
    return filters;
  }

  private static void put(
      Map<Dimension, String> filters, Dimension dimension, @Nullable String value) {
    if (value != null) {
      filters.put(dimension, value);
    }
  }
}
