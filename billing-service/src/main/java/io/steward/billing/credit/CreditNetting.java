package io.steward.billing.credit;

import io.steward.billing.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which credits an invoice deducts. The earliest breach comes first. What exceeds the contract's
 * cap is forfeited, the last credit in part; what merely exceeds the fees of a small invoice waits
 * for the next one, so that no invoice falls below zero.
 */
public final class CreditNetting {
  private static final Comparator<Credit> EARLIEST_FIRST =
      Comparator.comparing(Credit::breachedAt).thenComparing(Credit::promiseId);

  private CreditNetting() {}

  /** A credit and what the invoice deducts for it; zero means forfeited. */
  public record Netted(Credit credit, Money amount) {}

  /**
   * Nets credits within two limits; their sum exceeds neither.
   *
   * @param cap the most that the contract allows for this invoice
   * @param fees what there is to deduct from
   */
  public static List<Netted> net(List<Credit> credits, Money cap, Money fees) {
    List<Netted> netted = new ArrayList<>();
    Money allowed = cap;
    Money left = fees;
    for (Credit credit : credits.stream().sorted(EARLIEST_FIRST).toList()) {
      Money amount = credit.amount().min(allowed);
      if (amount.compareTo(left) > 0) {
        break;
      }
      netted.add(new Netted(credit, amount));
      allowed = allowed.minus(amount);
      left = left.minus(amount);
    }
    return List.copyOf(netted);
  }
}
