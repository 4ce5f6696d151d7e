package io.steward.platform.sql;

import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as the parameters of one statement: an array for each column, in the order in which the
 * columns are added, to be read with {@code unnest($1::text[], $2::timestamptz[], …)}.
 *
 * @param <T> what a row is made from
 */
public final class Columns<T> {
  private final List<T> rows;
  private final List<Object> arrays = new ArrayList<>();

  private Columns(List<T> rows) {
    this.rows = rows;
  }

  /** No columns yet, for these rows. */
  public static <T> Columns<T> of(List<T> rows) {
    return new Columns<>(rows);
  }

  /** Adds a column of type {@code text}. */
  public Columns<T> texts(Function<? super T, @Nullable String> value) {
    return add(value, String[]::new);
  }

  /** Adds a column of type {@code int}. */
  public Columns<T> integers(Function<? super T, @Nullable Integer> value) {
    return add(value, Integer[]::new);
  }

  /** Adds a column of type {@code bigint}. */
  public Columns<T> longs(Function<? super T, @Nullable Long> value) {
    return add(value, Long[]::new);
  }

  /** Adds a column of type {@code numeric}. */
  public Columns<T> amounts(Function<? super T, @Nullable BigDecimal> value) {
    return add(value, BigDecimal[]::new);
  }

  /** Adds a column of type {@code uuid}. */
  public Columns<T> ids(Function<? super T, @Nullable UUID> value) {
    return add(value, UUID[]::new);
  }

  /** Adds a column of type {@code timestamptz}, which keeps microseconds. */
  public Columns<T> times(Function<? super T, @Nullable Instant> value) {
    return add(row -> utc(value.apply(row)), OffsetDateTime[]::new);
  }

  /** The parameters of the statement. */
  public Tuple tuple() {
    return Tuple.from(arrays);
  }

  // No stream: a batch has thousands of rows and two dozen columns.
  private <C> Columns<T> add(Function<? super T, @Nullable C> value, IntFunction<C[]> array) {
    C[] column = array.apply(rows.size());
    for (int i = 0; i < column.length; i++) {
      column[i] = value.apply(rows.get(i));
    }
    arrays.add(column);
    return this;
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
