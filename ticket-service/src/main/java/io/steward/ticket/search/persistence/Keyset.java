package io.steward.ticket.search.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.ticket.search.FoundTicket;
import io.steward.ticket.search.TicketSort;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one order of the list of tickets is written in SQL, by the columns of an index, and how a
 * place in it is written in a cursor. Each has a place before its first ticket, so that every page
 * is read from the index alike.
 *
 * @param clause follows the filter, whose parameters end at {@value SearchSql#FILTERS}; its own are
 *     the place and then the limit
 * @param parts how many values a place has
 */
record Keyset(String clause, int parts) {
  private static final String NEVER = "infinity";
  private static final String DUE = "coalesce(t.next_due_at, 'infinity'::timestamptz)";
  private static final String RANK =
      "array_position(array['critical', 'high', 'medium', 'low'], t.severity)";

  static Keyset of(TicketSort sort) {
    return switch (sort) {
      case NEWEST -> new Keyset(" and t.number < $15 order by t.number desc limit $16", 1);
      case DUE ->
          new Keyset(
              """
               and (%1$s, t.number) > ($15::text::timestamptz, $16)
              order by %1$s, t.number limit $17
              """
                  .formatted(DUE),
              2);
      case SEVERITY ->
          new Keyset(
              """
               and (%1$s, %2$s, t.number) > ($15, $16::text::timestamptz, $17)
              order by %1$s, %2$s, t.number limit $18
              """
                  .formatted(RANK, DUE),
              3);
    };
  }

  /** The values to begin after. */
  List<Object> begin(@Nullable String cursor) {
    if (cursor == null) {
      return switch (parts) {
        case 1 -> List.of(Long.MAX_VALUE);
        case 2 -> List.of("-infinity", 0L);
        default -> List.of(0, "-infinity", 0L);
      };
    }
    List<String> place = Cursor.decode(cursor, parts);
    return switch (parts) {
      case 1 -> List.of(number(place.get(0)));
      case 2 -> List.of(time(place.get(0)), number(place.get(1)));
      default -> List.of((int) number(place.get(0)), time(place.get(1)), number(place.get(2)));
    };
  }

  /** The place of a ticket. */
  String after(FoundTicket found) {
    long number = found.ticket().number().value();
    String due = found.due() == null ? NEVER : found.due().at().toString();
    return switch (parts) {
      case 1 -> Cursor.encode(number);
      case 2 -> Cursor.encode(due, number);
      default -> Cursor.encode(rank(found), due, number);
    };
  }

  private static int rank(FoundTicket found) {
    return switch (found.ticket().severity()) {
      case CRITICAL -> 1;
      case HIGH -> 2;
      case MEDIUM -> 3;
      case LOW -> 4;
    };
  }

  private static String time(String text) {
    try {
      return text.equals(NEVER) ? text : Instant.parse(text).toString();
    } catch (DateTimeException e) {
      throw Problems.invalid(
          "cursor", "is not a cursor of this list", "the value of \"next\" of the page before");
    }
  }

  private static long number(String text) {
    return PostgresTicketSearch.number(text);
  }
}
