package io.steward.platform.sql;

import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
  private record Column<T>(Function<? super T, ?> value, Object[] array) {
    void put(int row, T from) {
      array[row] = value.apply(from);
    }
  }

  private final List<T> rows;
  private final List<Column<T>> columns = new ArrayList<>();
  private final UtcTimes times = new UtcTimes();

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
    return add(row -> times.of(value.apply(row)), OffsetDateTime[]::new);
  }

  /** The parameters of the statement. */
  public Tuple tuple() {
    // Row by row, while what a row is made from is still in the processor's cache.
    int at = 0;
    for (T row : rows) {
      for (Column<T> column : columns) {
        column.put(at, row);
      }
      at++;
    }
    return Tuple.from(columns.stream().map(Column::array).toList());
  }

  private <C> Columns<T> add(Function<? super T, @Nullable C> value, IntFunction<C[]> array) {
    columns.add(new Column<>(value, array.apply(rows.size())));
    return this;
  }

  /** Turns moments into UTC; those of one batch lie on few days, so a day is worked out once. */
  private static final class UtcTimes {
    private static final long SECONDS_A_DAY = 86_400;
    private static final long NANOS_A_SECOND = 1_000_000_000;

    private LocalDate day = LocalDate.EPOCH;
    private long since = 0;

    @Nullable OffsetDateTime of(@Nullable Instant time) {
      if (time == null) {
        return null;
      }
      long second = time.getEpochSecond();
      if (second < since || second >= since + SECONDS_A_DAY) {
        long epochDay = Math.floorDiv(second, SECONDS_A_DAY);
        day = LocalDate.ofEpochDay(epochDay);
        since = epochDay * SECONDS_A_DAY;
      }
      LocalTime timeOfDay =
          LocalTime.ofNanoOfDay((second - since) * NANOS_A_SECOND + time.getNano());
      return OffsetDateTime.of(day, timeOfDay, ZoneOffset.UTC);
    }
  }
}
