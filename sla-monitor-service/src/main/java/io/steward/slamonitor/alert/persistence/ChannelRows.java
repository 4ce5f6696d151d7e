package io.steward.slamonitor.alert.persistence;

import io.steward.platform.id.Ids;
import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Ladder;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The channels of a rule as rows: those told at once are step 0, those of the ladder follow. */
final class ChannelRows {
  static final String ADD =
      """
      insert into alert_channel (id, rule_id, step, position, type, target, secret)
      select k.id, $1, k.step, k.n, k.type, k.target, k.secret
      from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[])
           with ordinality as k (id, step, type, target, secret, n)
      """;

  private record ChannelRow(int step, AlertChannel channel) {}

  private ChannelRows() {}

  /**
   * The parameters of {@link #ADD}.
   *
   * @param known the rows that the rule had before, with their secrets
   */
  static Tuple of(AlertRule rule, RowSet<Row> known) {
    List<ChannelRow> rows = rows(rule);
    Map<String, String> secrets = secrets(rows, known);
    return Tuple.tuple()
        .addUUID(rule.id())
        .addArrayOfUUID(rows.stream().map(row -> Ids.next()).toArray(UUID[]::new))
        .addArrayOfInteger(rows.stream().map(ChannelRow::step).toArray(Integer[]::new))
        .addArrayOfString(rows.stream().map(row -> row.channel().type()).toArray(String[]::new))
        .addArrayOfString(rows.stream().map(row -> row.channel().target()).toArray(String[]::new))
        .addArrayOfString(
            rows.stream().map(row -> secrets.get(row.channel().target())).toArray(String[]::new));
  }

  private static List<ChannelRow> rows(AlertRule rule) {
    List<ChannelRow> rows = new ArrayList<>();
    rule.channels().forEach(channel -> rows.add(new ChannelRow(0, channel)));
    Ladder ladder = rule.terms().ladder();
    List<Ladder.Step> steps = ladder == null ? List.of() : ladder.steps();
    for (int i = 0; i < steps.size(); i++) {
      int step = i + 1;
      steps.get(i).targets().forEach(channel -> rows.add(new ChannelRow(step, channel)));
    }
    return rows;
  }

  // Of one URL there is one secret, wherever the rule names it.
  private static Map<String, String> secrets(List<ChannelRow> rows, RowSet<Row> known) {
    Map<String, String> secrets = new HashMap<>();
    known.forEach(row -> put(secrets, row.getString("target"), row.getString("secret")));
    rows.forEach(row -> put(secrets, row.channel().target(), secret(row.channel())));
    return secrets;
  }

  private static void put(Map<String, String> secrets, String target, @Nullable String secret) {
    if (secret != null) {
      secrets.put(target, secret);
    }
  }

  private static @Nullable String secret(AlertChannel channel) {
    return channel instanceof AlertChannel.Webhook webhook ? webhook.secret() : null;
  }
}
