package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Dimension;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns by which a figure is told apart; they are selected as d0, d1 and so on. */
record Grouping(List<Dimension> dimensions) {

  /** The columns with their names, each with a comma before it. */
  String columns(String moment) {
    return IntStream.range(0, dimensions.size())
        .mapToObj(i -> ", " + expression(dimensions.get(i), moment) + " collate \"C\" as d" + i)
        .collect(Collectors.joining());
  }

  /** The names alone, each with a comma before it. */
  String names() {
    return IntStream.range(0, dimensions.size())
        .mapToObj(i -> ", d" + i)
        .collect(Collectors.joining());
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
