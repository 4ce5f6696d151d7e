package io.steward.slamonitor.risk.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.risk.Risk;
import io.steward.slamonitor.risk.RiskKind;
import io.steward.slamonitor.risk.Risks.Question;
import io.steward.slamonitor.risk.Risks.Sort;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statement for a page of risks; the sort key is a number, most first, then the id. */
final class RiskList {
  private static final String STATE =
      "case when r.cleared_at is not null then 'cleared' when r.handled_at is not null then"
          + " 'handled' when r.acknowledged_at is not null then 'acknowledged' else 'open' end";

  private static final String MATCHES =
      """
      ($1::text is null or r.kind = $1)
      and ($2::text is null or r.account = $2 or exists (
        select from risk_order m where m.risk_id = r.id and m.account = $2 and m.left_at is null))
      and (cardinality($3::text[]) = 0 or %s = any($3))
      """
          .formatted(STATE);

  private RiskList() {}

  static String sql(Question question) {
    String key = key(question.sort());
    boolean current = !question.states().isEmpty() && !question.states().contains("cleared");
    return "select r.* from risk r where "
        + (current ? "r.cleared_at is null and " : "")
        + MATCHES
        + " and ($4::numeric is null or (%s, r.id) < ($4, $5)) order by %s desc, r.id desc limit $6"
            .formatted(key, key);
  }

  static Tuple values(Question question, int limit, @Nullable String cursor) {
    RiskKind kind = question.kind();
    Tuple values =
        Tuple.tuple()
            .addString(kind == null ? null : kind.name())
            .addString(question.account())
            .addArrayOfString(question.states().toArray(String[]::new));
    return after(values, cursor).addInteger(limit + 1);
  }

  static String cursorAfter(Sort sort, Risk last) {
    BigDecimal key =
        switch (sort) {
          case ORDERS -> BigDecimal.valueOf(last.stake().orders());
          case MONEY ->
              last.stake()
                  .greatest()
                  .map(Money::amount)
                  .map(BigDecimal::new)
                  .orElse(BigDecimal.ZERO);
          case RAISED -> seconds(last.raisedAt());
        };
    return Cursor.encode(key.toPlainString(), last.id());
  }

  private static String key(Sort sort) {
    return switch (sort) {
      case ORDERS -> "r.orders::numeric";
      case MONEY -> "coalesce(r.amounts[1], 0)";
      case RAISED -> "extract(epoch from r.raised_at)";
    };
  }

  private static Tuple after(Tuple values, @Nullable String cursor) {
    if (cursor == null) {
      return values.addBigDecimal(null).addUUID(null);
    }
    List<String> key = Cursor.decode(cursor, 2);
    try {
      return values
          .addBigDecimal(new BigDecimal(key.getFirst()))
          .addUUID(UUID.fromString(key.getLast()));
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  private static BigDecimal seconds(Instant at) {
    return BigDecimal.valueOf(at.getEpochSecond() * 1_000_000 + at.getNano() / 1000, 6);
  }
}
