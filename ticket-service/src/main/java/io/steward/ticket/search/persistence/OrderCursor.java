package io.steward.ticket.search.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.ticket.incident.OrderState;
import io.steward.ticket.search.FoundOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of an order in its ticket: late or not, due time, promise. */
final class OrderCursor {
  private OrderCursor() {}

  static String after(FoundOrder order) {
    return Cursor.encode(
        order.state() != OrderState.LATE, order.promise().dueAt(), order.promise().id());
  }

  /** The three values to compare with; three nulls at the beginning. */
  static List<@Nullable Object> decode(@Nullable String cursor) {
    if (cursor == null) {
      return Arrays.asList(null, null, null);
    }
    List<String> parts = Cursor.decode(cursor, 3);
    try {
      return Arrays.asList(
          Boolean.valueOf(parts.get(0)),
          Instant.parse(parts.get(1)).atOffset(ZoneOffset.UTC),
          parts.get(2));
    } catch (DateTimeException e) {
      throw Problems.invalid(
          "cursor", "is not a cursor of this list", "the value of \"next\" of the page before");
    }
  }
}
