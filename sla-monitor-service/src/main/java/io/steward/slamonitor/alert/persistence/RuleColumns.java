package io.steward.slamonitor.alert.persistence;

import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Severity;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads rules from rows. The secrets of webhooks stay in the table. */
final class RuleColumns {
  static final String SELECT =
      """
      select r.id, r.name, r.enabled, r.event_types, r.account, r.minimum_severity, r.changed_at,
        array(select c.type from alert_channel c where c.rule_id = r.id order by c.position)
          as channel_types,
        array(select c.target from alert_channel c where c.rule_id = r.id order by c.position)
          as channel_targets
      from alert_rule r
      """;

  private RuleColumns() {}

  static List<AlertRule> readAll(RowSet<Row> rows) {
    List<AlertRule> rules = new ArrayList<>();
    rows.forEach(row -> rules.add(read(row)));
    return rules;
  }

  private static AlertRule read(Row row) {
    return new AlertRule(
        row.getUUID("id"),
        row.getString("name"),
        row.getBoolean("enabled"),
        new LinkedHashSet<>(Arrays.asList(row.getArrayOfStrings("event_types"))),
        row.getString("account"),
        Severity.ofRank(row.getInteger("minimum_severity")),
        channels(row.getArrayOfStrings("channel_types"), row.getArrayOfStrings("channel_targets")),
        row.getOffsetDateTime("changed_at").toInstant());
  }

  private static List<AlertChannel> channels(String[] types, String[] targets) {
    List<AlertChannel> channels = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      channels.add(
          switch (types[i]) {
            case "email" -> new AlertChannel.Email(targets[i]);
            case "webhook" -> new AlertChannel.Webhook(targets[i], null);
            default -> new AlertChannel.Console();
          });
    }
    return channels;
  }
}
