package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.OrderSelection;
import java.time.Instant;
import java.util.List;

/** Writes the statement that counts the orders which measures leave out, by reason and group. */
final class ExcludedSql {
  private final Grouping grouping;
  private final Instant now;

  ExcludedSql(Grouping grouping, Instant now) {
    this.grouping = grouping;
    this.now = now;
  }

  /**
   * @param measures each with at least one exclusion
   */
  Statement write(List<Measure> measures, OrderSelection selection, List<String> after, int limit) {
    String sortKey = "measure, exclusion" + grouping.names();
    Statement statement =
        new Statement(now).text("select " + sortKey + ", count(*) as orders from (");
    for (int i = 0; i < measures.size(); i++) {
      MeasureSql definition = MeasureSql.of(measures.get(i));
      statement
          .text(i == 0 ? "" : " union all ")
          .text("select '" + measures.get(i).id() + "'::text collate \"C\" as measure, ")
          .text("(" + definition.exclusion() + ") collate \"C\" as exclusion")
          .text(grouping.columns(definition.moment()))
          .selecting(selection, definition.moment());
    }
    return statement
        .text(") x where exclusion is not null")
        .beyond(sortKey, after)
        .text(" group by " + sortKey)
        .page(sortKey, limit);
  }
}
