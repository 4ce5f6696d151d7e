package io.steward.slamonitor.intervention.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.Intervention;
import io.steward.slamonitor.intervention.Interventions.Question;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statement for a page of interventions, newest first. */
final class InterventionList {
  static final String SQL =
      InterventionSql.SELECT
          + """
            where (cardinality($1::text[]) = 0 or i.state = any($1))
              and ($2::text is null or i.account = $2)
              and ($3::text is null or i.owner = $3)
              and ($4::text is null or i.kind = $4)
              and ($5::timestamptz is null or (i.opened_at, i.id) < ($5, $6))
            order by i.opened_at desc, i.id desc limit $7
            """;

  private InterventionList() {}

  static Tuple values(Question question, int limit, @Nullable String cursor) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfString(question.states().toArray(String[]::new))
            .addString(question.account())
            .addString(question.owner())
            .addString(question.kind());
    return after(values, cursor).addInteger(limit + 1);
  }

  static String cursorAfter(Intervention last) {
    return Cursor.encode(last.openedAt(), last.id());
  }

  private static Tuple after(Tuple values, @Nullable String cursor) {
    if (cursor == null) {
      return values.addOffsetDateTime(null).addUUID(null);
    }
    List<String> key = Cursor.decode(cursor, 2);
    try {
      return values
          .addOffsetDateTime(Instant.parse(key.getFirst()).atOffset(ZoneOffset.UTC))
          .addUUID(UUID.fromString(key.getLast()));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }
}
