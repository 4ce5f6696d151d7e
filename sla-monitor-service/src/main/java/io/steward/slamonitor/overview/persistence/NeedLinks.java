package io.steward.slamonitor.overview.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.mutiny.sqlclient.Row;
import java.net.URLEncoder;

/** Where a need opens in the console. */
final class NeedLinks {
  private NeedLinks() {}

  static String of(Row row) {
    String reference = row.getString("reference");
    return switch (row.getString("kind")) {
      case "ticket" -> "/tickets/" + encoded(reference);
      case "risk" -> "/risks/" + reference;
      case "intervention" -> "/interventions/" + reference;
      case "threshold" -> "/thresholds?account=" + encoded(row.getString("account"));
      default ->
          row.getLong("orders") == 1
              ? "/orders/" + encoded(row.getString("account")) + "/" + encoded(reference)
              : "/promises?account="
                  + encoded(row.getString("account"))
                  + "&kind="
                  + encoded(row.getString("detail"))
                  + "&state="
                  + (row.getString("bucket").equals("breached") ? "breached" : "open,at-risk");
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
