package io.steward.slamonitor.alert.persistence;

import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Ladder;
import io.steward.slamonitor.alert.RuleTerms;
import io.steward.slamonitor.alert.Severity;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rules from rows. The secrets of webhooks stay in the table. */
final class RuleColumns {
  static final String SELECT =
      """
      select r.*,
        array(select c.type from alert_channel c where c.rule_id = r.id order by c.step, c.position)
          as channel_types,
        array(select c.target from alert_channel c where c.rule_id = r.id
              order by c.step, c.position) as channel_targets,
        array(select c.step from alert_channel c where c.rule_id = r.id order by c.step, c.position)
          as channel_steps
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
        channels(row, 0),
        terms(row),
        row.getOffsetDateTime("changed_at").toInstant());
  }

  private static RuleTerms terms(Row row) {
    Integer repeat = row.getInteger("repeat_minutes");
    return new RuleTerms(
        Texts.matchers(row.getArrayOfStrings("matchers")),
        Texts.hours(row.getJsonObject("active_hours")),
        Texts.quietHours(row.getJsonObject("quiet_hours")),
        Texts.digest(row.getJsonObject("digest")),
        repeat == null ? null : Duration.ofMinutes(repeat),
        ladder(row));
  }

  private static @Nullable Ladder ladder(Row row) {
    Integer[] minutes = row.getArrayOfIntegers("ladder_minutes");
    List<Ladder.Step> steps = new ArrayList<>();
    for (int i = 0; i < minutes.length; i++) {
      steps.add(new Ladder.Step(Duration.ofMinutes(minutes[i]), channels(row, i + 1)));
    }
    return steps.isEmpty() ? null : new Ladder(steps, row.getInteger("ladder_repeats"));
  }

  private static List<AlertChannel> channels(Row row, int step) {
    Short[] steps = row.getArrayOfShorts("channel_steps");
    return ChannelColumns.read(row, i -> steps[i] == step);
  }
}
