package io.steward.slamonitor.alert.persistence;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moments as the driver takes and gives them. */
public final class Times {
  private Times() {}

  /** The moment in a column that may be null. */
  public static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime at = row.getOffsetDateTime(column);
    return at == null ? null : at.toInstant();
  }

  /** The moment as a parameter. */
  public static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  /** One moment of each of many rows as a parameter. */
  public static <T> @Nullable OffsetDateTime[] column(
      Collection<T> rows, Function<T, @Nullable Instant> moment) {
    return rows.stream().map(row -> utc(moment.apply(row))).toArray(OffsetDateTime[]::new);
  }
}
