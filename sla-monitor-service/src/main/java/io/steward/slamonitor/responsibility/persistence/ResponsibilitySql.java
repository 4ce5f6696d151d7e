package io.steward.slamonitor.responsibility.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.responsibility.Party;
import io.steward.slamonitor.responsibility.Responsibilities;
import io.steward.slamonitor.responsibility.Responsibility;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions that are asked of the table responsibility. */
final class ResponsibilitySql {
  private static final String ASKED =
      """
      from responsibility r left join account a on a.code = r.account
      where ($1::text is null or r.account = $1) and ($2::text is null or r.party = $2)
        and ($3::text is null or r.kind = $3)
        and ($4::boolean is null or (r.decided_by is not null) = $4)
        and ($5::date is null
             or r.missed_at >= $5::timestamp at time zone coalesce(a.time_zone, 'UTC'))
        and ($6::date is null
             or r.missed_at < $6::timestamp at time zone coalesce(a.time_zone, 'UTC'))
        and ($7::text[] is null or r.account = any($7))
      """;

  static final String PAGE =
      "select r.* "
          + ASKED
          + """
            and ($8::timestamptz is null or r.missed_at < $8
                 or r.missed_at = $8 and (r.account, r.order_ref, r.kind) > ($9, $10, $11))
            order by r.missed_at desc, r.account, r.order_ref, r.kind limit $12
            """;

  static final String COUNTS =
      "select r.party, r.kind, count(*) as misses, count(r.decided_by) as decided "
          + ASKED
          + " group by r.party, r.kind order by r.party, r.kind";

  /** A region, a warehouse or a carrier that the event names has to be the order's. */
  static final String UNDECIDED_WITHIN =
      """
      select r.account, r.order_ref, r.kind from responsibility r
      join orders o using (account, order_ref)
      where r.decided_by is null and r.missed_at > $1
        and ($2::text is null or o.region = $2) and ($3::text is null or o.warehouse = $3)
        and ($4::text is null or o.carrier = $4) and (o.placed_at is null or o.placed_at < $5)
      """;

  private ResponsibilitySql() {}

  static Tuple asked(Responsibilities.Question question) {
    Party party = question.party();
    return Tuple.tuple()
        .addString(question.account())
        .addString(party == null ? null : party.wireName())
        .addString(question.kind())
        .addBoolean(question.decided())
        .addLocalDate(question.from())
        .addLocalDate(question.to())
        .addArrayOfString(question.scope().map(ResponsibilitySql::texts).orElse(null));
  }

  static Tuple page(Responsibilities.Question question, int limit, @Nullable String cursor) {
    List<@Nullable String> after =
        cursor == null
            ? Arrays.asList(null, null, null, null)
            : new ArrayList<>(Cursor.decode(cursor, 4));
    return asked(question)
        .addOffsetDateTime(time(after.getFirst()))
        .addString(after.get(1))
        .addString(after.get(2))
        .addString(after.get(3))
        .addInteger(limit + 1);
  }

  static String cursorAfter(Responsibility last) {
    return Cursor.encode(
        last.missedAt(),
        last.miss().order().account(),
        last.miss().order().order(),
        last.miss().kind().wireName());
  }

  private static @Nullable OffsetDateTime time(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text).atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  private static String[] texts(Set<String> accounts) {
    return accounts.toArray(String[]::new);
  }
}
