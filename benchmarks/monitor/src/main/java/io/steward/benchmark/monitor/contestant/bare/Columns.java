package io.steward.benchmark.monitor.contestant.bare;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Binds many rows as the columns of one statement, each column an array. */
final class Columns<T> {
  private final PreparedStatement statement;
  private final List<T> rows;
  private int column;

  Columns(PreparedStatement statement, List<T> rows) {
    this.statement = statement;
    this.rows = rows;
  }

  Columns<T> texts(Function<T, @Nullable String> value) throws SQLException {
    String[] values = new String[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.apply(rows.get(i));
    }
    return bind("text", values);
  }

  /** Whole numbers; times are sent as microseconds, which spares writing and reading them. */
  Columns<T> numbers(ToLongFunction<T> value) throws SQLException {
    Long[] values = new Long[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsLong(rows.get(i));
    }
    return bind("bigint", values);
  }

  private Columns<T> bind(String type, Object[] values) throws SQLException {
    Array array = statement.getConnection().createArrayOf(type, values);
    column++;
    statement.setArray(column, array);
    return this;
  }
}
