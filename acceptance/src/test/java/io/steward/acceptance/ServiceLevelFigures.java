package io.steward.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The figures as the API tells them, under the names that the independent computation uses. */
final class ServiceLevelFigures {
  private static final String PERIOD = "from=2016-01-01&to=2019-01-01";

  private static final String DELIVERIES = "on-time-delivery.v1";

  /** Measure to the names of its denominator and numerator. */
  private static final Map<String, String[]> NAMES =
      Map.of(
          "on-time-dispatch.v1",
          new String[] {"dispatched", "dispatchedOnTime"},
          DELIVERIES,
          new String[] {"delivered", "deliveredOnTime"},
          "cancellation-rate.v1",
          new String[] {"placed", "cancelled"},
          "net-service-level.v1",
          new String[] {"nslDue", "nslMet"});

  private final ApiClient api;

  ServiceLevelFigures(ApiClient api) {
    this.api = api;
  }

  /** How many orders were delivered over all accounts and times, and how many of them on time. */
  Map<String, Long> deliveries() throws IOException, InterruptedException {
    Map<String, Map<String, Long>> figures = new TreeMap<>();
    addTo(figures, DELIVERIES, "none", "none");
    return figures.getOrDefault("", Map.of());
  }

  /** Counts by name over all accounts and times. */
  Map<String, Long> total() throws IOException, InterruptedException {
    return grouped("none", "none").getOrDefault("", Map.of());
  }

  /** Keyed by month, {@code 2017-11}. */
  Map<String, Map<String, Long>> byMonth() throws IOException, InterruptedException {
    return grouped("month", "month");
  }

  /** Keyed by account code. */
  Map<String, Map<String, Long>> byAccount() throws IOException, InterruptedException {
    return grouped("account", "account");
  }

  private Map<String, Map<String, Long>> grouped(String groupBy, String field)
      throws IOException, InterruptedException {
    Map<String, Map<String, Long>> figures = new TreeMap<>();
    for (String measure : NAMES.keySet()) {
      addTo(figures, measure, groupBy, field);
    }
    return figures;
  }

  private void addTo(
      Map<String, Map<String, Long>> figures, String measure, String groupBy, String field)
      throws IOException, InterruptedException {
    String[] names = NAMES.get(measure);
    String query =
        "/api/v1/service-levels?measure=" + measure + "&" + PERIOD + "&groupBy=" + groupBy;
    for (JsonNode row : api.all(query)) {
      Map<String, Long> figure =
          figures.computeIfAbsent(row.path(field).asText(""), k -> new TreeMap<>());
      add(figure, names[0], row.get("denominator").asLong());
      add(figure, names[1], row.get("numerator").asLong());
    }
  }

  /** The independent computation names no count that is zero. */
  private static void add(Map<String, Long> figure, String name, long count) {
    if (count > 0) {
      figure.put(name, count);
    }
  }
}
