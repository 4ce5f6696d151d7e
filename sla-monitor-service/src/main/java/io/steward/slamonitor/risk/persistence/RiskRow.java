package io.steward.slamonitor.risk.persistence;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.risk.Risk;
import io.steward.slamonitor.risk.RiskKey;
import io.steward.slamonitor.risk.RiskKind;
import io.steward.slamonitor.risk.Risks;
import io.steward.slamonitor.risk.Stake;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads risks and their orders. */
final class RiskRow {
  private RiskRow() {}

  static Risk risk(Row row) {
    return new Risk(
        row.getUUID("id"),
        key(row),
        row.getInteger("occurrence"),
        row.getString("title"),
        row.getString("reason"),
        new Stake(row.getInteger("orders"), values(row)),
        StakeRow.time(row, "since"),
        StakeRow.time(row, "raised_at"),
        noted(row, "acknowledged", null),
        noted(row, "handled", row.getString("handled_words")),
        StakeRow.timeIfAny(row, "cleared_at"));
  }

  static RiskKey key(Row row) {
    return new RiskKey(
        RiskKind.valueOf(row.getString("kind")), row.getString("account"), row.getString("place"));
  }

  static Risks.Member member(Row row) {
    return new Risks.Member(
        StakeRow.key(row),
        StakeRow.time(row, "since"),
        row.getString("reason"),
        StakeRow.money(row),
        StakeRow.timeIfAny(row, "left_at"));
  }

  /** The sums of a row's parallel arrays of amounts and currencies. */
  static List<Money> values(Row row) {
    BigDecimal[] amounts = row.getArrayOfBigDecimals("amounts");
    String[] currencies = row.getArrayOfStrings("currencies");
    return IntStream.range(0, amounts == null ? 0 : amounts.length)
        .mapToObj(i -> Money.of(amounts[i], currencies[i]))
        .toList();
  }

  private static Risk.@Nullable Noted noted(Row row, String action, @Nullable String words) {
    String by = row.getString(action + "_by");
    return by == null ? null : new Risk.Noted(by, StakeRow.time(row, action + "_at"), words);
  }
}
