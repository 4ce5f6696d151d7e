package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Dimension;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.OrderSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the statement for figures: one grouped select for each measure, joined and sorted by
 * measure and group.
 */
final class FigureSql {
  private final List<Dimension> groupBy;

  FigureSql(List<Dimension> groupBy) {
    this.groupBy = groupBy;
  }

  Statement write(List<Measure> measures, OrderSelection selection, List<String> after, int limit) {
    Statement statement = new Statement().text("select * from (");
    for (int i = 0; i < measures.size(); i++) {
      select(statement.text(i == 0 ? "" : " union all "), measures.get(i), selection);
    }
    statement.text(") f");
    if (!after.isEmpty()) {
      String values =
          after.stream().map(v -> statement.bind(v) + "::text").collect(Collectors.joining(", "));
      statement.text(" where (" + sortKey() + ") > (" + values + ")");
    }
    return statement.text(" order by " + sortKey() + " limit " + limit);
  }

  private void select(Statement statement, Measure measure, OrderSelection selection) {
    MeasureSql definition = MeasureSql.of(measure);
    List<String> groups = new ArrayList<>();
    for (Dimension dimension : groupBy) {
      groups.add(expression(dimension, definition.moment()) + " collate \"C\"");
    }
    statement.text("select '" + measure.id() + "'::text collate \"C\" as measure");
    IntStream.range(0, groups.size())
        .forEach(i -> statement.text(", " + groups.get(i) + " as d" + i));
    statement
        .text(", count(*) filter (where " + definition.met() + ") as numerator")
        .text(", count(*) as denominator")
        .text(" from orders o left join account a on a.code = o.account where ")
        .selecting(selection, definition.moment())
        .text(" and " + definition.counted())
        .text(" group by " + (groups.isEmpty() ? "()" : String.join(", ", groups)));
  }

  private String sortKey() {
    return IntStream.range(0, groupBy.size())
        .mapToObj(i -> ", d" + i)
        .collect(Collectors.joining("", "measure", ""));
  }

  private static String expression(Dimension dimension, String moment) {
    return switch (dimension) {
      case DAY -> local(moment, "YYYY-MM-DD");
      case WEEK -> local(moment, "IYYY-\"W\"IW");
      case MONTH -> local(moment, "YYYY-MM");
      default -> "coalesce(" + Statement.column(dimension) + ", '')";
    };
  }

  private static String local(String moment, String format) {
    return "to_char(%s at time zone coalesce(a.time_zone, 'UTC'), '%s')".formatted(moment, format);
  }
}
