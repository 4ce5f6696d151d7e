package io.steward.slamonitor.overview.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.steward.slamonitor.overview.Bucket.DueTimes;
import io.vertx.mutiny.sqlclient.Row;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Objects;

/** Where a need opens in the console; a list holds exactly what was counted. */
final class NeedLinks {
  private final Map<String, DueTimes> dueTimes;

  NeedLinks(Map<String, DueTimes> dueTimes) {
    this.dueTimes = dueTimes;
  }

  String of(Row row) {
    String reference = row.getString("reference");
    return switch (row.getString("kind")) {
      case "ticket" -> "/tickets/" + encoded(reference);
      case "risk" -> "/risks/" + reference;
      case "intervention" -> "/interventions/" + reference;
      case "threshold" -> "/thresholds?account=" + encoded(row.getString("account"));
      default ->
          row.getLong("orders") == 1
              ? "/orders/" + encoded(row.getString("account")) + "/" + encoded(reference)
              : promises(row);
    };
  }

  private String promises(Row row) {
    String bucket = row.getString("bucket");
    // Of what is due later than within the hour only that at risk is shown.
    boolean atRiskAlone = bucket.equals("today") || bucket.equals("tomorrow");
    DueTimes due = Objects.requireNonNull(dueTimes.get(bucket));
    return "/promises?subject=order&account="
        + encoded(row.getString("account"))
        + "&kind="
        + encoded(row.getString("detail"))
        + "&place="
        + encoded(row.getString("place"))
        + "&state="
        + (atRiskAlone ? "at-risk" : "open,at-risk,breached")
        + (due.from() == null ? "" : "&dueFrom=" + due.from())
        + "&dueUntil="
        + due.until();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
