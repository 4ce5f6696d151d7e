package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.OrderSelection;
import io.steward.slamonitor.servicelevel.Unit;
import java.time.Instant;
import java.util.List;

/**
 * Writes the statement for figures: one grouped select for each measure, joined and sorted by
 * measure and group.
 */
final class FigureSql {
  private final Grouping grouping;
  private final Instant now;

  FigureSql(Grouping grouping, Instant now) {
    this.grouping = grouping;
    this.now = now;
  }

  Statement write(List<Measure> measures, OrderSelection selection, List<String> after, int limit) {
    Statement statement = new Statement(now).text("select * from (");
    for (int i = 0; i < measures.size(); i++) {
      select(statement.text(i == 0 ? "" : " union all "), measures.get(i), selection);
    }
    String sortKey = "measure" + grouping.names();
    return statement.text(") f where true").beyond(sortKey, after).page(sortKey, limit);
  }

  private void select(Statement statement, Measure measure, OrderSelection selection) {
    MeasureSql definition = MeasureSql.of(measure);
    String numerator =
        measure.unit() == Unit.HOURS
            ? "coalesce(sum(" + definition.amount() + "), 0)"
            : "(count(*) filter (where " + definition.met() + "))::numeric";
    statement
        .text("select '" + measure.id() + "'::text collate \"C\" as measure")
        .text(grouping.columns(definition.moment()))
        .text(", " + numerator + " as numerator, count(*) as denominator")
        .selecting(selection, definition.moment())
        .text(" and " + definition.counted())
        .text(" group by ()" + grouping.names());
  }
}
