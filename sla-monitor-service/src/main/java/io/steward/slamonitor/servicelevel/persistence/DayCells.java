package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Exclusion;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Measurement;
import io.steward.slamonitor.servicelevel.Tally;
import io.steward.slamonitor.servicelevel.Unit;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What one day states, gathered from the rows of {@link CellSql}. */
final class DayCells {
  private static final int DAY = 0;
  private static final int FIRST_DIMENSION = 1;
  private static final int FIRST_SUM = 5;

  private final List<Measurement.Cell> rows = new ArrayList<>();
  private final List<Measurement.ExcludedCell> exclusions = new ArrayList<>();

  /** Which of the days asked for a row is about, counted from 0. */
  static int day(Row row) {
    return row.getInteger(DAY) - 1;
  }

  List<Measurement.Cell> rows() {
    return rows;
  }

  List<Measurement.ExcludedCell> exclusions() {
    return exclusions;
  }

  /** Adds what the measures count in one cell of dimensions; nothing is said of nothing. */
  void add(List<Measure> measures, Row row) {
    Measurement.Dimensions dimensions =
        new Measurement.Dimensions(
            row.getString(FIRST_DIMENSION),
            row.getString(FIRST_DIMENSION + 1),
            row.getString(FIRST_DIMENSION + 2),
            row.getString(FIRST_DIMENSION + 3));
    int at = FIRST_SUM;
    for (Measure measure : measures) {
      BigDecimal numerator = numerator(measure, row, at++);
      long denominator = row.getLong(at++);
      if (denominator > 0) {
        rows.add(Measurement.Cell.of(measure, dimensions, new Tally(numerator, denominator)));
      }
      for (Exclusion bucket : measure.exclusions()) {
        long left = row.getLong(at++);
        if (left > 0) {
          exclusions.add(
              new Measurement.ExcludedCell(
                  measure.id(), bucket.wireName(), dimensions, Long.toString(left)));
        }
      }
    }
  }

  private static BigDecimal numerator(Measure measure, Row row, int at) {
    return measure.unit() == Unit.HOURS
        ? row.getBigDecimal(at)
        : BigDecimal.valueOf(row.getLong(at));
  }
}
