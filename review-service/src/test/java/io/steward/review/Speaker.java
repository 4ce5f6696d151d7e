package io.steward.review;

import io.steward.platform.testkit.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Speaks as the services that measure; a row is a measure with its numbers and dimensions. */
final class Speaker implements AutoCloseable {
  private final KafkaProbe probe = KafkaProbe.on("sla.measurements");

  static Map<String, Object> dispatched(long onTime, long of, String warehouse) {
    return row("on-time-dispatch.v1", "" + onTime, "" + of, "orders", "warehouse", warehouse);
  }

  static Map<String, Object> opened(long tickets) {
    return row("tickets-opened.v1", "" + tickets, null, "tickets", "kind", "incident");
  }

  static Map<String, Object> credited(String amount, String currency) {
    return row("sla-credits.v1", amount, null, currency, "kind", "dispatch");
  }

  private static Map<String, Object> row(
      String measure,
      String numerator,
      String denominator,
      String unit,
      String name,
      String value) {
    Map<String, Object> row = new TreeMap<>();
    row.put("measure", measure);
    row.put("dimensions", Map.of(name, value));
    row.put("numerator", numerator);
    row.put("denominator", denominator);
    row.put("unit", unit);
    return row;
  }

  /** States all rows of a day; the topic is that of the type. */
  void measured(String source, String account, String day, long revision, Object... rows) {
    Map<String, Object> payload =
        Map.of(
            "account", account,
            "day", day,
            "revision", revision,
            "rows", List.of(rows),
            "targets", Map.of("on-time-dispatch.v1", "0.98"));
    String topic = source.equals("sla") ? "sla.measurements" : source + ".events";
    send(topic, account, source + ".measured.v1", payload);
  }

  /** Tells an account's name and manager. */
  void account(String code, String name, long version) {
    Map<String, Object> payload =
        Map.of(
            "account", code,
            "name", name,
            "status", "active",
            "tier", "key",
            "timeZone", "Europe/Berlin",
            "currency", "EUR",
            "manager", "alice",
            "version", version);
    send("account.events", code, "account.changed.v1", payload);
  }

  void send(String topic, String key, String type, Object payload) {
    probe.send(topic, key, type, key, payload);
  }

  @Override
  public void close() {
    probe.close();
  }
}
