package io.steward.benchmark.monitor.detection;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came out.
 *
 * @param figures by name
 * @param growth a row for each level of open promises
 */
public record DetectionResult(Map<String, Object> figures, List<Growth> growth) {

  /** As Markdown tables. */
  public String markdown() {
    StringBuilder text = new StringBuilder("| | measured | goal |\n|---|---|---|\n");
    Map<?, ?> lateness = (Map<?, ?>) figures.getOrDefault("lateness", Map.of());
    Map<?, ?> drain = (Map<?, ?>) figures.getOrDefault("drain", Map.of());
    row(
        text,
        "promises open, events a second",
        figures.get("open") + ", " + figures.get("eventsPerSecond"),
        "1,000,000, 2,000");
    row(
        text,
        "breaches measured, missing",
        lateness.get("breaches") + ", " + lateness.get("missing"),
        "none missing");
    row(
        text,
        "lateness p50, p99, p99.9, highest in ms",
        "%s, %s, %s, %s"
            .formatted(
                lateness.get("p50"),
                lateness.get("p99"),
                lateness.get("p99.9"),
                lateness.get("max")),
        "p99 ≤ 250");
    row(text, "on the topic within 250 ms", share(lateness.get("shareWithin250")), "≥ 99 %");
    row(
        text,
        "due in one second, seconds until the last",
        drain.get("due") + ", " + drain.get("seconds"),
        "");
    row(text, "drained a second", drained(drain), "≥ 50,000");
    row(
        text,
        "highest heap in MB, garbage included",
        String.valueOf(figures.get("heapMegabytes")),
        "< 512 (-Xmx512m)");
    text.append('\n').append(Growth.HEAD);
    growth.forEach(level -> text.append(level.row()));
    return text.toString();
  }

  private static void row(StringBuilder text, String name, String measured, String goal) {
    text.append("| ")
        .append(name)
        .append(" | ")
        .append(measured)
        .append(" | ")
        .append(goal)
        .append(" |\n");
  }

  /** Promises that came late to the monitor, or were never found, make no rate. */
  private static String drained(Map<?, ?> drain) {
    return Boolean.TRUE.equals(drain.get("allStoredBefore"))
            && Integer.valueOf(0).equals(drain.get("missing"))
        ? String.valueOf(drain.get("perSecond"))
        : "no figure: not all were stored in time and found";
  }

  private static String share(Object share) {
    return share instanceof Number number
        ? String.format(Locale.ROOT, "%.2f %%", 100 * number.doubleValue())
        : "";
  }
}
