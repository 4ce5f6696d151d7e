package io.steward.slamonitor.risk.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.risk.Risks.Member;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place in the orders of a risk: since when, whose, which. */
final class MemberCursor {
  private MemberCursor() {}

  static String after(Member last) {
    return Cursor.encode(last.since(), last.order().account(), last.order().order());
  }

  static Tuple addTo(Tuple values, @Nullable String cursor) {
    if (cursor == null) {
      return values.addOffsetDateTime(null).addString(null).addString(null);
    }
    List<String> key = Cursor.decode(cursor, 3);
    try {
      return values
          .addOffsetDateTime(Instant.parse(key.get(0)).atOffset(ZoneOffset.UTC))
          .addString(key.get(1))
          .addString(key.get(2));
    } catch (DateTimeException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }
}
