package io.steward.slamonitor.alert.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.ProblemException;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads back the sort keys that a cursor of ours holds; anything else is a bad request. */
public final class CursorKeys {
  private CursorKeys() {}

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw none();
    }
  }

  static OffsetDateTime time(String text) {
    try {
      return Instant.parse(text).atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw none();
    }
  }

  /** Adds time and id of the last row of the page before, both null for the first page. */
  public static Tuple addTo(Tuple values, @Nullable String cursor) {
    if (cursor == null) {
      return values.addOffsetDateTime(null).addUUID(null);
    }
    List<String> key = Cursor.decode(cursor, 2);
    return values.addOffsetDateTime(time(key.getFirst())).addUUID(id(key.getLast()));
  }

  private static ProblemException none() {
    return Problems.invalid(
        "cursor", "is not a cursor of this list", "the value of \"next\" of the page before");
  }
}
